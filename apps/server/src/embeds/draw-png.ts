import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Arabic, then Latin and all that the first lacks; regular and semibold are all that pictures use. */
const FONTS = [
  '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
]

/**
 * An SVG picture as PNG, `width` pixels wide, drawn off the main thread with fonts that come with the program: it looks alike on every machine. Takes a
 * picture of one theme: the renderer knows no media queries. Fails where the text is no SVG.
 */
export async function drawPng(svg: string, width: number): Promise<Buffer> {
  // It is loaded with the first picture that somebody asks for: most processes draw none.
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: FONTS.map((font) => resolve(font)), loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' },
    textRendering: 1,
  })
  return image.asPng()
}
