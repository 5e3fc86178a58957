import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../../templates/parts/language.ts';
import type { JsonObject, LawTable } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { lawKeyText } from './law-key.ts';

const most = 60;

/** 法令データ: every dated figure with citation, source and confidence. */
export function LawCard() {
  const { settings: words } = useWords().screens;
  const { value, problems } = useAnswer('law.tables', {});
  const [name, setName] = useState('');
  const tables = value?.tables ?? [];
  const table = tables.find((one) => one.name === name) ?? tables[0];
  const names: Readonly<Record<string, string | undefined>> = words.lawNames;
  return (
    <Card title={words.law}>
      <div className="card-body">
        <p className="sub">{words.lawHint}</p>
        <ErrorNotice problems={problems} />
        {table && (
          <SelectField
            className="medium"
            label={words.lawTable}
            value={table.name}
            onCommit={setName}
            options={tables.map((one) => ({ value: one.name, label: names[one.name] ?? one.name }))}
          />
        )}
      </div>
      {table && <Rows key={table.name} table={table} />}
    </Card>
  );
}

function Rows({ table }: { readonly table: LawTable }) {
  const { settings: words } = useWords().screens;
  const [typed, type] = useState('');
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  const rows = table.rows.filter((row) =>
    `${lawKeyText(table.name, row)} ${JSON.stringify(row)}`.toLowerCase().includes(wanted),
  );
  const shown = rows.slice(0, most);
  return (
    <>
      <div className="card-body">
        <TextInput
          type="search"
          className="medium"
          label={words.lawFilter}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <Scroll label={words.law} className="law-rows">
        <table className="words-table">
          <thead>
            <tr>
              <th scope="col">{words.lawKey}</th>
              <th scope="col" className="num">
                {words.lawValue}
              </th>
              <th scope="col">{words.lawFrom}</th>
              <th scope="col">{words.lawTo}</th>
              <th scope="col">{words.lawCitation}</th>
              <th scope="col">{words.lawSource}</th>
              <th scope="col">{words.lawConfidence}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <Row key={at} name={table.name} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length > most && (
        <p className="card-foot sub">{fill(words.lawMore, { count: String(rows.length - most) })}</p>
      )}
    </>
  );
}

function Row({ name, row }: { readonly name: string; readonly row: JsonObject }) {
  const { screens, claim } = useWords();
  const confidences: Readonly<Record<string, string | undefined>> = screens.settings.confidences;
  const confidence = textOf(row, 'confidence');
  return (
    <tr>
      <td>{lawKeyText(name, row)}</td>
      <td className="num">
        {textOf(row, 'value')} <span className="sub">{textOf(row, 'unit')}</span>
      </td>
      <td className="nowrap">{textOf(row, 'from')}</td>
      <td className="nowrap">{textOf(row, 'to')}</td>
      <td>{claim.citation(textOf(row, 'citation'))}</td>
      <td className="sub">{textOf(row, 'source')}</td>
      <td className={confidence === 'high' ? '' : 'strong'}>{confidences[confidence] ?? confidence}</td>
    </tr>
  );
}
