import { Loader, Progress as Bar } from '@mantine/core';
import type { Progress } from '../client/client.ts';

/** A progress bar; without a number it only shows activity. */
export const ProgressBar = ({ label, progress }: { readonly label: string; readonly progress: Progress | null }) =>
  progress === null ? (
    <Loader size="xs" role="progressbar" aria-label={label} />
  ) : (
    <Bar.Root className="progress-bar">
      <Bar.Section value={(100 * progress.done) / Math.max(progress.total, 1)} aria-label={label} />
    </Bar.Root>
  );
