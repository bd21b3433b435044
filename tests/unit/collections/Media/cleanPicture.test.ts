import { describe, expect, it } from 'vitest'
import { cleanPicture, UnfitPicture } from '../../../../collections/Media/cleanPicture'
import { maxPictureBytes } from '../../../../collections/Media/pictureTypes'

describe('cleanPicture', () => {
  it('refuses what is larger than the cap before it looks inside', async () => {
    const data = Buffer.alloc(maxPictureBytes + 1)
    const cleaning = cleanPicture({ name: 'a.png', mimetype: 'image/png', data, size: data.length })
    await expect(cleaning).rejects.toThrow(new UnfitPicture('The file is larger than 20 MB.'))
  })
})
