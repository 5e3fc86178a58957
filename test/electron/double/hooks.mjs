// Loader hooks: `import … from 'electron'` of a built main file that was started as `index.js?desktop=<n>` gets the n-th double.
// A name that the double does not have fails at the import, as it should.
const scheme = 'electron-double:';

export function resolve(specifier, context, next) {
  const started = /[?&]desktop=(\d+)$/.exec(context.parentURL ?? '');
  if (specifier === 'electron' && started) return { url: scheme + started[1], shortCircuit: true };
  return next(specifier, context);
}

const names = [
  'app',
  'BrowserWindow',
  'dialog',
  'ipcMain',
  'Menu',
  'nativeTheme',
  'powerMonitor',
  'protocol',
  'safeStorage',
  'screen',
  'session',
];

export function load(url, context, next) {
  if (!url.startsWith(scheme)) return next(url, context);
  const from = `globalThis.electronDoubles.get(${url.slice(scheme.length)})`;
  const source = names.map((name) => `export const ${name} = ${from}.${name};`).join('\n');
  return { format: 'module', source, shortCircuit: true };
}
