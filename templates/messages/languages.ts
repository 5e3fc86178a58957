// Every language of the program: one line each. Everything that names languages reads this list by way of codes.ts.
export { en } from './en/index.ts';
export { ja } from './ja/index.ts';
export { vi } from './vi/index.ts';
