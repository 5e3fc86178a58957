/** The whole traffic between page and main file. */
export const channels = {
  /** Page asks: name of the call, request, number of the job. */
  call: 'mibarai:call',
  cancel: 'mibarai:cancel',
  /** Page says that it hears events from now on. */
  listening: 'mibarai:listening',
  event: 'mibarai:event',
} as const;
