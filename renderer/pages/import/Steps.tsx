import { useWords } from '../../words/language-context.ts';

const order = ['file', 'reading', 'content', 'review', 'commit'] as const;

/** The present step of the import. */
export function Steps({ at }: { readonly at: (typeof order)[number] }) {
  const { steps, stepOf } = useWords().screens.import;
  const here = order.indexOf(at);
  return (
    <ol className="steps" aria-label={stepOf}>
      {order.map((step, i) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {i < here ? '✓' : String(i + 1)} {steps[step]}
        </li>
      ))}
    </ol>
  );
}
