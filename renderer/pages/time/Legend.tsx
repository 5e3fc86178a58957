import { useWords } from '../../words/language-context.ts';

const shown = ['scheduled', 'withinStatutory', 'overtime', 'overtimeOver60', 'statutoryHoliday', 'night'] as const;

export function Legend() {
  const { time } = useWords().screens;
  return (
    <ul className="strip-legend" aria-label={time.legend}>
      {shown.map((cls) => (
        <li key={cls}>
          <i className={`t-${cls}`} aria-hidden="true" />
          {time.classes[cls]}
        </li>
      ))}
    </ul>
  );
}
