import { readText } from '../words/reading.ts';
import { DraftField, type DraftFieldProps } from './DraftField.tsx';

const oneLine = { read: readText };

/** `lines` makes it a box of several lines. */
export const TextField = ({ lines, ...props }: DraftFieldProps & { readonly lines?: number }) => (
  <DraftField {...props} kind={lines === undefined ? oneLine : { read: readText, lines }} />
);
