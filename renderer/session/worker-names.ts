import { useCase } from './case-context.ts';
import { recordsOf, textOf } from './records.ts';

/** The name of a worker by the id in the result; the id itself where there is no name yet. */
export function useWorkerNames(): (id: string) => string {
  const workers = useCase((state) => recordsOf(state.records, 'worker'));
  return (id) => {
    const body = workers.find((record) => textOf(record.body, 'id') === id)?.body;
    const name = body === undefined ? '' : textOf(body, 'name');
    return name === '' ? id : name;
  };
}
