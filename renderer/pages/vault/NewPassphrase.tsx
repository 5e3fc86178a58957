import { fill } from '../../../templates/parts/language.ts';
import { missingLetters, strengthOf } from '../../session/passphrase.ts';
import { useWords } from '../../words/language-context.ts';
import { PassphraseField } from './PassphraseField.tsx';

export type Twice = { readonly first: string; readonly second: string };
export const emptyTwice: Twice = { first: '', second: '' };
export const isReady = ({ first, second }: Twice): boolean => missingLetters(first) === 0 && first === second;

/** A new passphrase, typed twice, with its strength in words. */
export function NewPassphrase({
  label,
  value,
  onChange,
  focus = false,
}: {
  readonly label: string;
  readonly value: Twice;
  readonly onChange: (value: Twice) => void;
  readonly focus?: boolean;
}) {
  const { vault } = useWords().screens;
  const { first, second } = value;
  const missing = missingLetters(first);
  const strength = strengthOf(first);
  const differs = second !== '' && !first.startsWith(second) && first !== second;
  return (
    <>
      <PassphraseField
        fresh
        focus={focus}
        label={label}
        value={first}
        onChange={(next) => onChange({ ...value, first: next })}
        hint={vault.passphraseHint}
      />
      <p className={`strength ${strength}`} role="status">
        {first !== '' && (
          <>
            {vault.strength}: <b>{vault.strengths[strength]}</b>{' '}
            {missing > 0 && fill(vault.tooShort, { count: String(missing) })}
          </>
        )}
      </p>
      <PassphraseField
        fresh
        label={vault.again}
        value={second}
        onChange={(next) => onChange({ ...value, second: next })}
        reason={differs ? vault.differs : undefined}
      />
    </>
  );
}
