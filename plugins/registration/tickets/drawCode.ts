import { crc32, deflateSync } from 'node:zlib'
import encodeQR from 'qr'

/** Rows of modules, true is dark, with the quiet zone of four modules that readers need (ISO/IEC 18004). */
const modulesOf = (text: string): boolean[][] => encodeQR(text, 'raw', { ecc: 'medium', border: 4 })

/** A QR code as SVG of one path, black on white in dark mode too. */
export const codeAsSvg = (text: string, label: string): string => {
  const rows = modulesOf(text)
  const path = rows.flatMap((row, y) =>
    runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  const size = rows.length
  return `<svg viewBox="0 0 ${size} ${size}" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>`
}

/** Where dark modules begin in a row, and how many follow one another. */
const runsIn = (row: readonly boolean[]): [start: number, length: number][] => {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  return starts.map((start) => {
    const end = row.indexOf(false, start)
    return [start, (end < 0 ? row.length : end) - start]
  })
}

/** With one bit a pixel, a module of so many pixels is one byte of a line. */
const pixelsPerModule = 8

/** A QR code as PNG of one bit a pixel (W3C PNG), a few kilobytes: a GIF of the same would be thirty. */
export const codeAsPng = (text: string): Buffer => {
  const rows = modulesOf(text)
  const size = rows.length * pixelsPerModule
  // A line is the filter byte, then the pixels, where 1 is white.
  const lines = rows.flatMap((row) =>
    new Array(pixelsPerModule).fill(Buffer.from([0, ...row.map((dark) => (dark ? 0 : 0xff))])),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // One bit a pixel, grey; the rest is zero.
  header.writeUInt8(1, 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  // Lines repeat so much that more effort saves few bytes, and a sign-up costs as much as all else together.
  const data = deflateSync(Buffer.concat(lines), { level: 1 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND')])
}

const chunk = (type: string, data = Buffer.alloc(0)): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  const check = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
