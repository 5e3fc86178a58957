import { PageHead } from '../../parts/PageHead.tsx';
import { useWords } from '../../words/language-context.ts';

export function SettingsPage() {
  const { pages } = useWords().screens;
  return <PageHead title={pages.settings} />;
}
