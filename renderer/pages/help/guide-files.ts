import type { LanguageCode } from '../../words/language-context.ts';

type Texts = Readonly<Record<string, string>>;

/** The guide of docs/guide, bundled with the pages, so that it can be read without a network. */
const texts = import.meta.glob<string>('../../../docs/guide/*/*.md', { query: '?raw', import: 'default', eager: true });
const images = import.meta.glob<string>('../../../docs/guide/img/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** By file name, without folder and ending. */
const named = (files: Texts, folder: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files).flatMap(([path, content]) => {
      const [, where, name] = /\/guide\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
      return where === folder && name !== undefined ? [[name, content]] : [];
    }),
  );

const pages: Readonly<Record<LanguageCode, ReadonlyMap<string, string>>> = {
  ja: named(texts, 'ja'),
  en: named(texts, 'en'),
};
const pictures = named(images, 'img');

export const guidePage = (language: LanguageCode, name: string): string | undefined =>
  pages[language].get(`${name}.md`);
/** Pictures are made by tests; undefined for a missing one. */
export const guidePicture = (to: string): string | undefined => pictures.get(to.split('/').at(-1) ?? '');
