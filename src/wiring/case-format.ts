import { placedInFile } from '../importers/case-file/places.ts';
import { readCase } from '../importers/case-file/read-case.ts';
import type { CaseFormat } from '../services/open-case.ts';

export const caseFormat: CaseFormat = { read: readCase, place: placedInFile };
