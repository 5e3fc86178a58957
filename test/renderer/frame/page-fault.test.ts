import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageFault } from '../../../renderer/frame/PageFault.tsx';
import { parseRoute } from '../../../renderer/frame/routes.ts';
import { screens as ja } from '../../../templates/messages/ja/screens/index.ts';

const shown = (failed: boolean): string => {
  class Failed extends PageFault {
    override state = failed ? PageFault.getDerivedStateFromError() : { failed };
  }
  return renderToStaticMarkup(createElement(Failed, null, 'the page'));
};

test('a page that works is shown', () => {
  expect(shown(false)).toBe('the page');
});

test('a page that fails says so, and offers the ways out', () => {
  const { fault, toCases } = ja.frame;
  for (const words of [fault.what, fault.fix, fault.again, toCases]) expect(shown(true)).toContain(words);
  expect(shown(true)).not.toContain('the page');
});

test('a mistyped address breaks nothing', () => {
  expect(parseRoute('#/case/%E0%A4%A/time')).toEqual({ caseId: '%E0%A4%A', page: 'time', rest: [] });
});
