import sharp from 'sharp'

const LONG_SIDE = 1600
/** librsvg's own unit of 72 dots per inch; above 2,400 small drawings take seconds. */
const [BASE_DENSITY, MAX_DENSITY] = [72, 2400]

/**
 * A drawing as PNG. SVG is never stored as it came: it may hold scripts. librsvg runs none, and given bytes instead of a
 * file name it has no base address, so it opens neither files nor the network.
 */
export async function drawSvg(svg: Buffer): Promise<Buffer> {
  const { width = LONG_SIDE, height = LONG_SIDE } = await sharp(svg, { limitInputPixels: false }).metadata()
  const density = (BASE_DENSITY * LONG_SIDE) / Math.max(width, height)
  return sharp(svg, { density: Math.min(Math.max(density, 1), MAX_DENSITY) })
    .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: 'inside' })
    .png()
    .toBuffer()
}
