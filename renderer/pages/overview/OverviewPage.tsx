import { PageHead } from '../../parts/PageHead.tsx';
import { useWords } from '../../words/language-context.ts';

export function OverviewPage() {
  const { pages } = useWords().screens;
  return <PageHead title={pages.overview} />;
}
