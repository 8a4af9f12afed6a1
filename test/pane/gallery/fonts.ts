import { pathToFileURL } from 'node:url';

/**
 * The fonts that the gallery draws in, whatever the machine has. Lato is as narrow as Segoe UI, which Windows brings
 * (0.98 of its average width); DejaVu Sans is what many Linux machines draw in (1.15 of it, 1.26 in semibold, as Verdana).
 */
export const FONTS = ['wide', 'narrow'] as const;
export type Font = (typeof FONTS)[number];

interface Face {
  readonly weight: string;
  /** Path within its package. */
  readonly file: string;
  readonly range?: string;
}

const LATIN_EXTENDED = 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0';
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212,U+FEFF,U+FFFD';

const dejavu = (name: string): string => `dejavu-fonts-ttf/ttf/${name}.ttf`;
const lato = (part: string): string => `@fontsource/lato/files/lato-${part}-normal.woff2`;

// The last face that has a letter draws it: Lato knows no Arabic and no arrows.
const WIDE: readonly Face[] = [
  { weight: '400', file: dejavu('DejaVuSans') },
  { weight: '600 900', file: dejavu('DejaVuSans-Bold') },
];
const FACES: Readonly<Record<Font, readonly Face[]>> = {
  wide: WIDE,
  narrow: [
    ...WIDE,
    { weight: '400', file: lato('latin-ext-400'), range: LATIN_EXTENDED },
    { weight: '600 900', file: lato('latin-ext-700'), range: LATIN_EXTENDED },
    { weight: '400', file: lato('latin-400'), range: LATIN },
    { weight: '600 900', file: lato('latin-700'), range: LATIN },
  ],
};

function faceOf(family: string, { weight, file, range }: Face): string {
  const url = pathToFileURL(require.resolve(file)).href;
  const only = range === undefined ? '' : `;unicode-range:${range}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url('${url}')${only}}`;
}

/** Style elements that put each font in place of those that the pane asks for first; `useFont` of the page turns one on. */
export function fontStyles(): string {
  const emoji = { weight: '400 900', file: '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff2' };
  const mono = faceOf('Consolas', { weight: '400 900', file: dejavu('DejaVuSansMono') });
  return FONTS.map((font) => {
    const faces = [emoji, ...FACES[font]].map((face) => faceOf('Segoe UI', face));
    return `<style data-font="${font}" media="not all">${[...faces, mono].join('')}</style>`;
  }).join('');
}
