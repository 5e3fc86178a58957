import { PageHead } from '../../parts/PageHead.tsx';
import { useWords } from '../../words/language-context.ts';

export function PartiesPage() {
  const { pages } = useWords().screens;
  return <PageHead title={pages.parties} />;
}
