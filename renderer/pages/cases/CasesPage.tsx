import { PageHead } from '../../parts/PageHead.tsx';
import { useWords } from '../../words/language-context.ts';

export function CasesPage() {
  const { pages } = useWords().screens;
  return <PageHead title={pages.cases} />;
}
