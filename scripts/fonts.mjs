// Copies the fonts of the papers, Regular and Bold with their licence texts, to out/fonts. The families are those that package.json depends on.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './run.mjs';

const target = inRoot('out', 'fonts');
const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const packages = Object.keys(dependencies).filter((name) => name.startsWith('@expo-google-fonts/'));

mkdirSync(target, { recursive: true });
for (const name of packages) {
  const folder = inRoot('node_modules', name);
  for (const style of ['400Regular', '700Bold']) {
    const fonts = readdirSync(inRoot('node_modules', name, style)).filter((file) => file.endsWith('.ttf'));
    fonts.forEach((file) => copyFileSync(`${folder}/${style}/${file}`, `${target}/${file}`));
  }
  copyFileSync(`${folder}/LICENSE_FONT`, `${target}/${name.slice(name.indexOf('/') + 1)}-OFL.txt`);
}
