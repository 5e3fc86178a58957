import { argv, stdin, stdout } from 'node:process';
import { open } from '../support/open.ts';

// Has the database open until it is ended.

await open(argv[2]!);
stdout.write('open');
stdin.resume();
