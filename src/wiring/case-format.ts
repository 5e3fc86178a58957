import { placedInFile } from '../importers/case-file/places.ts';
import { readCase, readRawCase } from '../importers/case-file/read-case.ts';
import type { CaseFormat } from '../services/open-case.ts';

export const caseFormat: CaseFormat = { read: readCase, readRaw: readRawCase, place: placedInFile };
