import { PageHead } from '../../parts/PageHead.tsx';
import { useWords } from '../../words/language-context.ts';

export function ClaimPage() {
  const { pages } = useWords().screens;
  return <PageHead title={pages.claim} />;
}
