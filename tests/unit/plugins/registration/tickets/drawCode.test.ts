import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { codeAsPng, codeAsSvg } from '../../../../../plugins/registration/tickets/drawCode'

const text = `RSTM1:${crypto.randomUUID()}.${'aZ-_'.repeat(11).slice(0, 43)}`

const read = async (picture: Buffer) => {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQR({ ...info, data })
}

describe('codeAsPng', () => {
  it('is read as what was written, and is small', async () => {
    const picture = codeAsPng(text)
    expect(await read(picture)).toBe(text)
    expect(picture.length).toBeLessThan(4000)
  })
})

describe('codeAsSvg', () => {
  it('is read as what was written', async () => {
    const picture = await sharp(Buffer.from(codeAsSvg(text, 'Ticket')), { density: 600 })
      .flatten({ background: '#fff' })
      .png()
      .toBuffer()
    expect(await read(picture)).toBe(text)
  })
})
