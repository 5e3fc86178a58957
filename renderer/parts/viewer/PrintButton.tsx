import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/language-context.ts';
import type { Pages } from './pages.ts';
import { printPages } from './print-pages.ts';

export function PrintButton({ pages }: { readonly pages: Pages }) {
  const { common } = useWords().screens;
  const [stopper, setStopper] = useState<AbortController | null>(null);
  const print = async (): Promise<void> => {
    const controller = new AbortController();
    setStopper(controller);
    await printPages(pages, controller.signal);
    setStopper(null);
  };
  return stopper === null ? (
    <Button className="btn" onClick={() => void print()}>
      {common.print}
    </Button>
  ) : (
    <Button className="btn" onClick={() => stopper.abort()}>
      {common.stop}
    </Button>
  );
}
