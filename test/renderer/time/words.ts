import { time } from '../../../templates/messages/ja/screens/time.ts';

export const kindWords = time.kinds;
