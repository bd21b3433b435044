import sharp from 'sharp'
import { seededRandom } from './seededRandom'

/** Dark, middle, light and paper of one colour: nobody's skin, so that a drawing claims nothing about the person. */
const palettes = [
  ['#0f3d4f', '#1f6f8b', '#7fb7c6', '#e2f0f3'],
  ['#4a2140', '#7a3e65', '#c796b3', '#f4e6ee'],
  ['#1f4028', '#3c6e47', '#9cc39a', '#e9f3e5'],
  ['#56330f', '#8a5a2b', '#d9b27a', '#f8ecd6'],
  ['#1f2a52', '#37477a', '#9aa8d8', '#e6eaf8'],
  ['#5a1f1f', '#8c3b3b', '#dc9a8b', '#f9e7e1'],
] as const

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T // Never empty.

/** A figure without features in one colour, 600 by 750, the same for the same seed. */
export const portraitSvg = (seed: string): string => {
  const random = seededRandom(`portrait of ${seed}`)
  const [dark, middle, light, paper] = pick(palettes, random)
  const faceWidth = 104 + random() * 18
  const faceHeight = 138 + random() * 16
  const hairLength = pick([0, 90, 190], random)
  const parting = (random() - 0.5) * 90
  const sun = { x: 90 + random() * 420, y: 90 + random() * 160, r: 90 + random() * 90 }
  const glasses = random() < 0.35
  const collar = random() < 0.5
  const lenses = [252, 348]
    .map((x) => `<circle cx="${x}" cy="322" r="32" fill="none" stroke="${dark}" stroke-width="7"/>`)
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="750" viewBox="0 0 600 750">
<defs><linearGradient id="g" x1="0" y1="0" x2="0.4" y2="1"><stop offset="0" stop-color="${paper}"/><stop offset="1" stop-color="${light}"/></linearGradient></defs>
<rect width="600" height="750" fill="url(#g)"/>
<circle cx="${sun.x}" cy="${sun.y}" r="${sun.r}" fill="#fff" fill-opacity=".16"/>
<path d="M${300 - faceWidth - 26} 300q0 -190 ${faceWidth + 26} -190t${faceWidth + 26} 190v${hairLength}q-${faceWidth + 26} 70 -${2 * faceWidth + 52} 0z" fill="${dark}"/>
<path d="M60 750q10 -190 170 -214l70 -16 70 16q160 24 170 214z" fill="${middle}"/>
<path d="M252 430h96v86q-48 66 -96 0z" fill="${paper}"/><path d="M252 462q48 40 96 0v26q-48 44 -96 0z" fill="#000" fill-opacity=".12"/>
${collar ? `<path d="M230 532l70 78 70 -78 30 14 -72 112 -28 -34 -28 34 -72 -112z" fill="${light}"/>` : `<path d="M240 528q60 66 120 0" stroke="${light}" stroke-width="10" fill="none"/>`}
<ellipse cx="300" cy="322" rx="${faceWidth}" ry="${faceHeight}" fill="${paper}"/>
<path d="M${300 - faceWidth - 4} 300q6 -128 ${faceWidth + parting} -150q${faceWidth - parting + 4} 6 ${faceWidth - parting + 4} 150q-30 -84 -${faceWidth - parting - 10} -96q-70 18 -${faceWidth + parting - 12} 96z" fill="${dark}"/>
${glasses ? `${lenses}<path d="M284 322h32" stroke="${dark}" stroke-width="7"/>` : ''}
</svg>`
}

export const drawPortrait = (seed: string): Promise<Buffer> =>
  sharp(Buffer.from(portraitSvg(seed)))
    .png({ compressionLevel: 9 })
    .toBuffer()
