export { launchDesktop, type Desktop } from '../electron/double/desktop.ts';
