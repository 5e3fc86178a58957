import { Card } from '../../parts/Card.tsx';
import { useApp } from '../../session/app-context.ts';
import { useWords } from '../../words/language-context.ts';

export function AboutCard() {
  const { settings: words } = useWords().screens;
  const { info } = useApp();
  const { version, sha256, checkedOn } = info.lawData;
  const lines = [
    [words.version, info.program],
    [words.lawVersion, version],
    [words.checkedOn, checkedOn],
    [words.lawSum, sha256],
  ] as const;
  return (
    <Card title={words.about}>
      <div className="card-body">
        <p>{words.aboutText}</p>
        <dl className="facts">
          {lines.map(([label, value]) => (
            <div key={label} className="contents">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h3>{words.licences}</h3>
        <p>{words.licencesText}</p>
      </div>
    </Card>
  );
}
