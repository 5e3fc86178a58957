import { time } from '../../../templates/messages/screens/ja/time.ts';

export const kindWords = time.kinds;
