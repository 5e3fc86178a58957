/** All IPC channels between page and main process. */
export const channels = {
  /** A call of the page: name, request, job number. */
  call: 'mibarai:call',
  cancel: 'mibarai:cancel',
  /** The page is ready to receive events. */
  listening: 'mibarai:listening',
  event: 'mibarai:event',
} as const;
