/** The few globals that Node and browsers share and the core may use. The core is checked without the DOM's and Node's
 *  own types, so that nothing else slips in. */

interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare var TextEncoder: new () => TextEncoder

interface TextDecoder {
  decode(bytes?: Uint8Array): string
}
declare var TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => TextDecoder

/** What we use of a compression stream's two ends. */
interface CoreByteStreams {
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> | undefined }>
      cancel(reason?: unknown): Promise<void>
    }
  }
  readonly writable: {
    getWriter(): {
      write(chunk: Uint8Array<ArrayBuffer>): Promise<void>
      close(): Promise<void>
    }
  }
}
/** `deflate` is the zlib format of RFC 1950. */
declare var CompressionStream: new (format: 'deflate') => CoreByteStreams
declare var DecompressionStream: new (format: 'deflate') => CoreByteStreams

declare function btoa(binary: string): string
declare function atob(base64: string): string
