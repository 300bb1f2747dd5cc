/** Hands a file to the reader, made in the page: no request is sent. 下载 */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * An SVG file as PNG, drawn at twice its size.
 * @throws Error when the browser cannot draw it.
 */
export async function pngOf(svgText: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * 2);
  canvas.height = Math.round(height * 2);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture could not be drawn'))), 'image/png');
  });
}

/** A name for a file, without what file systems refuse. */
export function fileName(title: string, extension: string): string {
  return `${title.replace(/[\\/:*?"<>|\s·]+/g, '-')}.${extension}`;
}
