import type { Plugin } from 'vite'

/** A piece of elkjs, as it is minified, and what does the same in less time. */
interface Shortcut {
  readonly does: string
  readonly from: string
  readonly to: string
}

/**
 * elkjs 0.12.1 is compiled from Java. Three tenths of its time go into what stands in for Java's own library and checks:
 * every look into a map made an array, every assignment asked for a type. None of that decides on a place.
 */
const shortcuts: readonly Shortcut[] = [
  {
    does: 'A cast looks up no type: the compiler knew that it holds.',
    from: 'function FD(a,b){zFb(a==null||ED(a,b));return a}',
    to: 'function FD(a,b){return a}',
  },
  {
    does: 'Nor does putting something into an array.',
    from: 'function RC(a,b,c){mFb(c==null||JC(a,c));return a[b]=c}',
    to: 'function RC(a,b,c){return a[b]=c}',
  },
  {
    does: 'The types of an object are looked up once, not twice.',
    from: 'else if(a.Rm){return !!a.Rm[b]}',
    to: 'var c=a.Rm;if(c){return !!c[b]}',
  },
  {
    does: 'Looking for what a map has not makes no array.',
    from: 'function ytb(a,b){return wtb(a,b,xtb(a,a.b.ze(b)))}',
    to: 'function ytb(a,b){var c=a.a.get(a.b.ze(b));return c==null?null:wtb(a,b,c)}',
  },
  {
    does: 'What a map keeps is in arrays without types.',
    from: 'e=(d=a.a.get(g),d==null?OC(VI,nAe,1,0,5,1):d);if(e.length==0){a.a.set(g,e)}',
    to: 'e=a.a.get(g);if(e==null){e=[];a.a.set(g,e)}',
  },
  {
    does: 'So is what goes through one, before it starts.',
    from: 'this.b=this.e.a.entries();this.a=OC(VI,nAe,1,0,5,1)}',
    to: 'this.b=this.e.a.entries();this.a=[]}',
  },
  {
    does: 'And what a list keeps …',
    from: 'function Xmb(a){a.c=OC(VI,nAe,1,0,5,1)}',
    to: 'function Xmb(a){a.c=[]}',
  },
  {
    does: '… unless it is given out.',
    from: '_.Pc=function Dnb(){return VEb(this.c)}',
    to: '_.Pc=function Dnb(){return SC(KC(VI,1),nAe,1,5,this.c.slice())}',
  },
  {
    does: 'The type of an array is written down once.',
    from: 'var c=a.a=a.a||[];return c[b]||(c[b]=a.se(b))',
    to: 'var c=a.a||(a.a=[]);return c[b]||(c[b]=a.se(b))',
  },
  {
    does: 'Most of what is asked for its hash is an object that knows …',
    from: 'function tb(a){return RD(a)?',
    to: "function tb(a){return typeof a==='object'&&a.Hb?a.Hb():RD(a)?",
  },
  {
    does: '… and so is most of what is compared.',
    from: 'function pb(a,b){return RD(a)?',
    to: "function pb(a,b){return typeof a==='object'&&a.Fb?a.Fb(b):RD(a)?",
  },
  {
    does: 'The hash of an option is that of its name: told once …',
    from: '_.Hb=function mLd(){return Bhb(this.b)}',
    to: '_.Hb=function mLd(){return this.$hash||(this.$hash=Bhb(this.b))}',
  },
  {
    does: '… also where the option is described.',
    from: '_.Hb=function Zkd(){return Bhb(this.f)}',
    to: '_.Hb=function Zkd(){return this.$hash||(this.$hash=Bhb(this.f))}',
  },
  {
    does: 'Whether the default of an option has to be copied is told once …',
    from: 'function dLd(a){var b;if(ND(a.a,4)){',
    to: 'function dLd(a){var b;a.$copied===undefined&&(a.$copied=ND(a.a,4));if(a.$copied){',
  },
  {
    does: '… and asked by what has no other value …',
    from: '(!a.q&&(a.q=new _sb),ckb(a.q,b));if(d!=null){return d}c=b.Qg();ND(c,4)&&(',
    to: '(!a.q&&(a.q=new _sb),ckb(a.q,b));if(d!=null){return d}c=b.Qg();b.$copied!==false&&ND(c,4)&&(',
  },
  {
    does: '… inside the layout as around it.',
    from: 'VSd(a.o,b));if(d!=null){return d}c=b.Qg();ND(c,4)&&(',
    to: 'VSd(a.o,b));if(d!=null){return d}c=b.Qg();b.$copied!==false&&ND(c,4)&&(',
  },
  {
    does: 'What a set of named constants is asked for is one.',
    from: 'function Jsb(a,b){return ND(b,23)&&Ksb(a,b)}',
    to: 'function Jsb(a,b){return Ksb(a,b)}',
  },
]

/** The code of elkjs with these shortcuts. Throws where one does not fit: then elkjs is another, and so are they. */
export function quickened(code: string): string {
  return shortcuts.reduce((whole, { does, from, to }) => {
    if (whole.split(from).length !== 2) throw new Error(`elkjs is not as it was: ${does}`)
    return whole.replace(from, () => to)
  }, code)
}

/** Takes elkjs into a build with shortcuts that change none of its answers. */
export function quickElk(): Plugin {
  return {
    name: 'faultline:quick-elk',
    transform: {
      filter: { id: /\/elkjs\/lib\/elk(-worker\.min|\.bundled)\.js/ },
      handler: (code) => ({ code: quickened(code), map: null }),
    },
  }
}
