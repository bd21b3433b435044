import sharp from 'sharp'
import { seededRandom } from './seededRandom'

const palettes = [
  ['#12355b', '#1f6f8b', '#f2a541', '#f4f1ea'],
  ['#2d2a4a', '#7a3e65', '#f0c05a', '#f7efe5'],
  ['#17403a', '#3c6e47', '#e4572e', '#f3efe0'],
] as const

/** An abstract hall: rows of round heads before a stage, 1600 by 900, the same for the same seed. */
export const bannerSvg = (seed: string): string => {
  const random = seededRandom(seed)
  const [dark, middle, accent, light] = palettes[Math.floor(random() * palettes.length)] ?? palettes[0]
  const rows = [1, 2, 3].flatMap((row) => {
    const radius = 38 + row * 16
    const gap = radius * 2.7
    return Array.from({ length: Math.ceil(1700 / gap) }, (_, seat) => {
      const x = seat * gap + (row % 2) * (gap / 2) + (random() - 0.5) * 14
      const fill = random() < 0.12 ? accent : row % 2 ? dark : middle
      return `<circle cx="${x.toFixed(1)}" cy="${(560 + row * 105 + (random() - 0.5) * 16).toFixed(1)}" r="${radius}" fill="${fill}"/><path d="M${(x - radius * 1.5).toFixed(1)} 920v-${(250 - row * 70).toFixed(0)}q${(radius * 1.5).toFixed(0)} -${radius} ${(radius * 3).toFixed(0)} 0v${(250 - row * 70).toFixed(0)}z" fill="${fill}"/>`
    })
  })
  const bubbles = Array.from({ length: 5 }, (_, index) => {
    const x = 170 + index * 300 + random() * 60
    const y = 110 + random() * 170
    const width = 170 + random() * 60
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}h${width.toFixed(0)}q22 0 22 22v60q0 22 -22 22h-${(width - 60).toFixed(0)}l-34 36v-36h-26q-22 0 -22 -22v-60q0 -22 22 -22z" fill="${index % 2 ? accent : light}" fill-opacity=".92"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="${middle}"/><rect width="1600" height="470" fill="${light}" fill-opacity=".14"/>${bubbles.join('')}${rows.join('')}</svg>`
}

export const drawBanner = (seed: string): Promise<Buffer> =>
  sharp(Buffer.from(bannerSvg(seed)))
    .png({ compressionLevel: 9 })
    .toBuffer()
