import { Badge, Checkbox, createTheme, Input } from '@mantine/core';

/** Colours and sizes are in tokens.css and mantine.css; here is only what Mantine needs in JavaScript. */
export const theme = createTheme({
  primaryColor: 'teal',
  fontFamily: 'var(--font)',
  defaultRadius: 4,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      classNames: { root: 'field', description: 'hint', error: 'reason' },
    }),
    Checkbox: Checkbox.extend({
      classNames: { root: 'choice', description: 'hint' },
      vars: () => ({ root: { '--checkbox-size': '16px' } }),
    }),
    Badge: Badge.extend({ defaultProps: { variant: 'transparent' } }),
  },
});
