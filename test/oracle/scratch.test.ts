import fc from 'fast-check';
import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { differences, kindOfDifference, textOf } from './compare.ts';
import { oracle } from './oracle.ts';
import { productResult } from './product.ts';
import { randomCase } from './random-case.ts';
import { shrunk } from './shrink.ts';
import { withinRulesThatStand } from './rules-that-stand.ts';

const strip = withinRulesThatStand;
it('scratch', () => {
  const counts = new Map<string, number>();
  const firsts = new Map<string, any>();
  let refused = 0;
  const why = new Map<string, number>();
  fc.assert(
    fc.property(randomCase, (file) => {
      const f = strip(file) as any;
      let d;
      try {
        d = differences(productResult(f), oracle(f));
      } catch (e) {
        refused++;
        const k = String(e).slice(0, 150);
        why.set(k, (why.get(k) ?? 0) + 1);
        return;
      }
      const own = d;
      const first = own[0];
      if (first) {
        const k = kindOfDifference(first);
        counts.set(k, (counts.get(k) ?? 0) + 1);
        if (!firsts.has(k)) firsts.set(k, f);
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 300), seed: Number(process.env['SEED'] ?? 20261122) },
  );
  console.log('refused', refused, JSON.stringify([...why], null, 1));
  console.log(
    JSON.stringify(
      [...counts].sort((a, b) => b[1] - a[1]),
      null,
      1,
    ),
  );
  let out = '';
  for (const [k, f] of [...firsts].slice(0, 12)) {
    const fails = (c: any) => {
      try {
        return differences(productResult(c), oracle(c)).some((x) => kindOfDifference(x) === k);
      } catch {
        return false;
      }
    };
    const small = shrunk(f, fails);
    out += `## ${k}\n${differences(productResult(small), oracle(small))
      .filter((x) => kindOfDifference(x) === k)
      .map(textOf)
      .join('\n')}\n${JSON.stringify(small)}\n\n`;
  }
  writeFileSync('/tmp/diffs.md', out);
}, 3_600_000);
