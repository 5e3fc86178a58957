import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { policyKeys, policyRow } from '../../../src/core/rows/policies.ts';
import type { ResultFile, Scenario, StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCase } from '../../session/case-context.ts';
import { policyName, policyValue } from '../../words/claim-text.ts';
import { amountText, differenceText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { scenariosToCompare, type Switch } from './scenario-list.ts';
import { useCaseRecord, useSetPolicy } from './use-policy.ts';

/** The claim under other values of single switches. */
export function ScenariosCard() {
  const record = useCaseRecord();
  const result = useCase((state) => state.computed?.result ?? null);
  return record && result && <Compared record={record} result={result} />;
}

function Compared({ record, result }: { readonly record: StoredRecord; readonly result: ResultFile }) {
  const words = useWords();
  const { claim } = words.screens;
  const { id, computed } = useCase((state) => state);
  const [added, setAdded] = useState<readonly Switch[]>([]);
  const set = useSetPolicy(record);
  const switches = scenariosToCompare(result.policy, added);
  const policies = switches.map(({ key, value }) => ({ [key]: value }));
  const { value, problems } = useAnswer('case.scenarios', { caseId: id, policies }, computed?.revision ?? 0);
  const scenarioOf = ({ key, value: wanted }: Switch): Scenario | null =>
    value?.scenarios.find(({ policy }) => policy[key] === wanted) ?? null;
  return (
    <Card title={claim.scenarios}>
      <p className="card-note sub">{value === null ? claim.scenarioBusy : claim.scenariosHint}</p>
      <ErrorNotice problems={problems} />
      <Scroll label={claim.scenarios}>
        <table className="words-table">
          <thead>
            <tr>
              <th scope="col">{claim.scenario}</th>
              <th scope="col" className="num">
                {claim.claimable}
              </th>
              <th scope="col" className="num">
                {claim.difference}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            <tr className="chosen">
              <th scope="row">{claim.scenarioNow}</th>
              <td className="num strong">{amountText(result.totals.claimable)}</td>
              <td />
              <td />
            </tr>
            {switches.map((one) => (
              <Row
                key={`${one.key} ${one.value}`}
                one={one}
                now={result.totals.claimable}
                scenario={scenarioOf(one)}
                onAdopt={() => set(one.key, one.value)}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      <AddScenario policy={result.policy} onAdd={(one) => setAdded([...added, one])} />
    </Card>
  );
}

function Row({
  one,
  now,
  scenario,
  onAdopt,
}: {
  readonly one: Switch;
  readonly now: string;
  readonly scenario: Scenario | null;
  readonly onAdopt: () => void;
}) {
  const words = useWords();
  const { claim } = words.screens;
  const claimable = scenario?.totals?.claimable ?? null;
  return (
    <tr>
      <td>
        {policyName(words, one.key)}
        <div className="sub">{policyValue(words, one.key, one.value)}</div>
      </td>
      <td className="num">
        {claimable === null ? (scenario === null ? '…' : claim.scenarioNone) : amountText(claimable)}
      </td>
      <td className="num strong">{claimable === null ? '' : differenceText(claimable, now)}</td>
      <td>
        <button type="button" className="btn" onClick={onAdopt}>
          {claim.adopt}
          <VisuallyHidden>
            {policyName(words, one.key)} {policyValue(words, one.key, one.value)}
          </VisuallyHidden>
        </button>
      </td>
    </tr>
  );
}

function AddScenario({
  policy,
  onAdd,
}: {
  readonly policy: ResultFile['policy'];
  readonly onAdd: (one: Switch) => void;
}) {
  const words = useWords();
  const { addScenario } = words.screens.claim;
  const all = policyKeys.flatMap((key) =>
    policyRow(key)
      .values.filter((value) => policy[key] !== value)
      .map((value): Switch => ({ key, value })),
  );
  return (
    <div className="card-foot">
      <select
        className="input"
        aria-label={addScenario}
        value=""
        onChange={(event) => {
          const one = all[Number(event.target.value)];
          if (one) onAdd(one);
        }}
      >
        <option value="">{addScenario}</option>
        {all.map((one, at) => (
          <option key={`${one.key} ${one.value}`} value={at}>
            {policyName(words, one.key)}: {policyValue(words, one.key, one.value)}
          </option>
        ))}
      </select>
    </div>
  );
}
