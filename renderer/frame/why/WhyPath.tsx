import { stepsOf } from '../../session/why-walk.ts';
import type { Explain } from '../../client/types.ts';
import { partName } from '../../words/derivation-text.ts';
import { useWords } from '../../words/language-context.ts';
import type { useTrail } from './use-trail.ts';

type Trail = ReturnType<typeof useTrail>;
type Crumb = { readonly label: string; readonly go: (() => void) | null };

/** 道筋: the steps from the first figure to the present one; each is a link back. */
export function WhyPath({ trail, root }: { readonly trail: Trail; readonly root: Explain }) {
  const words = useWords();
  const { why } = words.screens;
  const { before, here, setWalk, backTo } = trail;
  const steps = stepsOf(root, here.walk);
  const crumbs: readonly Crumb[] = [
    ...before.map(({ question }, at) => ({ label: question.title, go: () => backTo(at) })),
    ...steps.map(({ name, explain }, depth) => ({
      label: depth === 0 ? here.question.title : partName(words, name, explain),
      go: depth === steps.length - 1 ? null : () => setWalk(here.walk.slice(0, depth)),
    })),
  ];
  const up = crumbs.at(-2)?.go;
  return (
    <nav className="why-path" aria-label={why.path}>
      <ol>
        {crumbs.map(({ label, go }, at) => (
          <li key={at}>
            {go === null ? (
              <span aria-current="step">{label}</span>
            ) : (
              <button type="button" className="link" onClick={go}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ol>
      {up && (
        <button type="button" className="btn" onClick={up}>
          <span aria-hidden="true">↑</span> {why.back}
        </button>
      )}
    </nav>
  );
}
