import { fill } from '../../../templates/messages/text.ts';
import type { JsonObject } from '../../client/types.ts';
import { CheckField } from '../../parts/CheckField.tsx';
import { NumberField } from '../../parts/NumberField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { listOf, objectOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import type { Bound } from './bound.ts';
import { optionsOf, withUnset } from './options.ts';

/** Kinds excluded from the base of the premiums, unless they are paid alike to all. */
const byName = new Set(['family', 'commuting', 'separation', 'childrens-education', 'housing']);

/** What is paid, item by item. */
export function PayTable({ bound }: { readonly bound: Bound }) {
  const { pay } = useWords().screens.parties;
  const items = listOf(bound.value('pay')).map(objectOf);
  const setAll = (next: readonly JsonObject[]): void => bound.set('pay', next);
  return (
    <>
      {items.length === 0 && <p className="sub">{bound.reason('pay') ?? pay.none}</p>}
      {items.map((item, at) => (
        // Items have no stable id, so the index is the key.
        <PayItem
          key={at}
          item={item}
          path={`pay[${String(at)}]`}
          bound={bound}
          onChange={(next) => setAll(items.map((old, i) => (i === at ? next : old)))}
          onRemove={() => setAll(items.filter((_, i) => i !== at))}
        />
      ))}
      <div>
        <button
          type="button"
          className="btn"
          onClick={() => setAll([...items, { name: '', basis: 'monthly', yen: '', kind: 'other' }])}
        >
          {pay.add}
        </button>
      </div>
    </>
  );
}

function PayItem({
  item,
  path,
  bound,
  onChange,
  onRemove,
}: {
  readonly item: JsonObject;
  readonly path: string;
  readonly bound: Bound;
  readonly onChange: (item: JsonObject) => void;
  readonly onRemove: () => void;
}) {
  const { common, parties } = useWords().screens;
  const { pay, notSet } = parties;
  const kind = textOf(item, 'kind') || 'base';
  const field = (name: string) => ({
    value: textOf(item, name),
    onCommit: (typed: string) => onChange({ ...item, [name]: typed }),
    reason: bound.reason(`${path}.${name}`),
  });
  return (
    <div className="pay-item">
      <TextField label={pay.name} {...field('name')} />
      <SelectField label={pay.basis} {...field('basis')} options={withUnset(optionsOf(pay.bases), notSet)} />
      <NumberField label={pay.yen} unit={common.yen} decimals {...field('yen')} />
      <SelectField label={pay.kind} {...field('kind')} value={kind} options={optionsOf(pay.kinds)} />
      <button
        type="button"
        className="btn plain"
        aria-label={fill(pay.removeOf, { name: textOf(item, 'name') })}
        onClick={onRemove}
      >
        {pay.remove}
      </button>
      {byName.has(kind) && (
        <div className="wide">
          <CheckField
            label={pay.flatRate}
            hint={pay.flatRateHint}
            checked={item['flatRate'] === true}
            onCommit={(flatRate) => onChange({ ...item, flatRate })}
          />
        </div>
      )}
      {kind === 'fixed-overtime' && <FixedOvertime item={item} path={path} bound={bound} onChange={onChange} />}
    </div>
  );
}

function FixedOvertime({
  item,
  path,
  bound,
  onChange,
}: {
  readonly item: JsonObject;
  readonly path: string;
  readonly bound: Bound;
  readonly onChange: (item: JsonObject) => void;
}) {
  const { pay } = useWords().screens.parties;
  const covers = listOf(item['covers']);
  const reason = bound.reason(`${path}.covers`);
  const heads = ['overtime', 'night', 'statutory-holiday'] as const;
  return (
    <div className="wide row wrap">
      <fieldset className="weekday-checks">
        <legend>{pay.covers}</legend>
        {heads.map((head) => (
          <label key={head}>
            <input
              type="checkbox"
              checked={covers.includes(head)}
              onChange={() =>
                onChange({
                  ...item,
                  covers: heads.filter((h) => (h === head ? !covers.includes(h) : covers.includes(h))),
                })
              }
            />
            {pay.covered[head]}
          </label>
        ))}
        {reason !== undefined && <span className="ask-reason">? {reason}</span>}
      </fieldset>
      <NumberField
        label={pay.hours}
        decimals
        value={textOf(item, 'hours')}
        reason={bound.reason(`${path}.hours`)}
        onCommit={(hours) => onChange({ ...item, hours: hours === '' ? null : hours })}
      />
      <CheckField
        label={pay.valid}
        checked={item['valid'] === true}
        onCommit={(valid) => onChange({ ...item, valid })}
      />
    </div>
  );
}
