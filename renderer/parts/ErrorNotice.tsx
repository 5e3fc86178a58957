import type { Problems } from '../client/client.ts';
import { useWords } from '../words/language-context.ts';
import { placeText, problemText } from '../words/problem-text.ts';

/** Lists problems: where, why, what to do. Empty without problems. */
export function ErrorNotice({ problems }: { readonly problems: Problems }) {
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="stack">
      {problems.map((problem, at) => {
        const { why, fix } = problemText(problem, words);
        const place = placeText(problem);
        return (
          <div className={`notice ${problem.severity}`} key={at}>
            {place !== '' && <p className="sub">{place}</p>}
            <p className="strong">{why}</p>
            <p className="fix">{fix}</p>
          </div>
        );
      })}
    </div>
  );
}
