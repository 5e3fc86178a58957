import { fill } from '../../../templates/parts/language.ts';
import { casePage } from '../../frame/routes.ts';
import { Card } from '../../parts/Card.tsx';
import { attention, pageOfProblem } from '../../session/attention.ts';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import { placeText, problemText } from '../../words/problem-text.ts';

/** 要確認: each with what to do, and a link to the page. */
export function ProblemsCard() {
  const words = useWords();
  const { overview, pages } = words.screens;
  const state = useCase((whole) => whole);
  const problems = attention(state);
  return (
    <Card
      title={overview.problems}
      aside={problems.length === 0 ? '0' : <span className="count">{problems.length}</span>}
    >
      {problems.length === 0 ? (
        <p className="card-body">{overview.problemsEmpty}</p>
      ) : (
        <ul className="problem-list">
          {problems.map((problem, at) => {
            const { why, fix } = problemText(problem, words);
            const page = pageOfProblem(state, problem);
            return (
              <li key={at}>
                <span className="ask-mark" aria-hidden="true">
                  ?
                </span>
                <div>
                  <p className="strong">{why}</p>
                  {placeText(problem) !== '' && <p className="sub">{placeText(problem)}</p>}
                  <p className="sub">{fix}</p>
                  {page !== 'overview' && (
                    <a href={casePage(state.id, page)}>{fill(overview.goTo, { page: pages[page] })}</a>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
