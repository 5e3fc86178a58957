import type { ReactNode } from 'react';
import { useApp } from '../../session/app-context.ts';
import { shortLanguageOptions, useWords } from '../../words/language-context.ts';
import { Segments } from '../../parts/Segments.tsx';

/** The page while the database is not open: one card in the middle. */
export function CenteredPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { frame } = useWords().screens;
  const { info, preferences, setPreferences } = useApp();
  return (
    <main className="centered-page">
      <p className="brand">
        <i aria-hidden="true" />
        Mibarai
      </p>
      <section className="card centered-card" aria-label={title}>
        <div className="card-head">
          <h1>{title}</h1>
        </div>
        <div className="card-body">{children}</div>
      </section>
      <div className="row">
        <Segments
          label={frame.language}
          value={preferences.language}
          onChoose={(language) => setPreferences({ ...preferences, language })}
          options={shortLanguageOptions}
        />
        <span className="sub">
          {frame.offline} · {info.program}
        </span>
      </div>
    </main>
  );
}
