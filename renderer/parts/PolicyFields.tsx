import { policyKeys, policyRow, type PolicyKey } from '../../src/core/rows/policies.ts';
import { policyName, policyValue } from '../words/claim-text.ts';
import { useWords } from '../words/language-context.ts';
import { SelectField } from './SelectField.tsx';

/** Every policy switch with its choices in words; the default is marked. */
export function PolicyFields({
  policy,
  onSet,
}: {
  readonly policy: Readonly<Record<string, string>>;
  readonly onSet: (key: PolicyKey, value: string) => void;
}) {
  const words = useWords();
  const { standard } = words.screens.claim;
  return policyKeys.map((key) => {
    const { values } = policyRow(key);
    const [first] = values;
    return (
      <SelectField
        key={key}
        beside
        className={(policy[key] ?? first) === first ? '' : 'changed'}
        label={policyName(words, key)}
        value={policy[key] ?? first}
        onCommit={(value) => onSet(key, value)}
        options={values.map((value) => ({
          value,
          label: value === first ? `${policyValue(words, key, value)}（${standard}）` : policyValue(words, key, value),
        }))}
      />
    );
  });
}
