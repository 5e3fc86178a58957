import { createTheme } from '@mantine/core';

/** Colours and sizes stand in tokens.css and mantine.css; here is only what Mantine must know by name. */
export const theme = createTheme({
  primaryColor: 'teal',
  fontFamily: 'var(--font)',
  defaultRadius: 4,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
