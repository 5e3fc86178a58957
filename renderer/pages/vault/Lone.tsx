import type { ReactNode } from 'react';
import { useOffice } from '../../session/office-context.ts';
import { useWords } from '../../words/language-context.ts';
import { Segments } from '../../parts/Segments.tsx';

/** The page before the database is open: one thing in the middle. */
export function Lone({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { frame } = useWords().screens;
  const { info, preferences, setPreferences } = useOffice();
  return (
    <main className="lone">
      <p className="brand">
        <i aria-hidden="true" />
        Mibarai
      </p>
      <section className="card lone-card" aria-label={title}>
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
          options={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'EN' },
          ]}
        />
        <span className="sub">
          {frame.offline} · {info.program}
        </span>
      </div>
    </main>
  );
}
