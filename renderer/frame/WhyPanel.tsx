import type { WhyQuestion } from './why-context.ts';

export function WhyPanel(_: { readonly question: WhyQuestion }) {
  return null;
}
