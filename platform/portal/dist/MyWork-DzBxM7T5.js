import{B as e,F as t,G as n,H as r,J as i,K as a,Ot as o,V as s,_t as c,c as l,ft as u,it as d,nt as f,q as p,s as m,t as h,ut as g,z as _}from"./index-85xs1B6E.js";import{a as v,i as y,n as b,r as x,t as S}from"./work-CHxOjzKs.js";var C=d(`
  query MyTasks($period: PeriodCode!, $person: ID!) {
    tasks(periodCode: $period, personId: $person, first: 100) {
      nodes {
        id
        title
        origin
        dueOn
        quantity
        unitsHandedOver
        coefficient { display exact }
        share { display exact }
        takenOverFrom { fullName }
        product { code nameVi nameEn }
        inabilities { units }
        outputs {
          id
          units
          state
          reviews { note newDueOn withdrawn }
        }
      }
    }
    me { person { superior { fullName } } }
  }
`),w=o();function T(t){return(0,w.jsx)(e,{className:`tasks`,caption:t.caption,heads:[m(`task`),{number:m(`coefficient`)},{number:m(`handedIn`)},{number:m(`accepted`)},m(`due`),m(`state`),{hidden:m(`act`)}],children:t.tasks.map(e=>(0,w.jsx)(E,{task:e},e.id))})}function E({task:e}){let t=t=>m(`of`,{part:t,all:e.quantity});return(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`th`,{scope:`row`,children:(0,w.jsxs)(`span`,{children:[e.title??(e.product&&g(e.product)),(0,w.jsx)(`span`,{className:`dim block`,children:D(e)})]})}),(0,w.jsx)(`td`,{className:`number`,"data-label":m(`coefficient`),children:(0,w.jsx)(i,{of:e.coefficient})}),(0,w.jsx)(`td`,{className:`number`,"data-label":m(`handedIn`),children:t(b(e))}),(0,w.jsx)(`td`,{className:`number`,"data-label":m(`accepted`),children:t(S(e))}),(0,w.jsx)(`td`,{"data-label":m(`due`),children:(0,w.jsxs)(`span`,{children:[u(e.dueOn),v(e)>0&&(0,w.jsx)(`span`,{className:`dim block`,children:O(e.dueOn)})]})}),(0,w.jsx)(`td`,{"data-label":m(`state`),children:(0,w.jsx)(k,{task:e})}),(0,w.jsx)(`td`,{children:(0,w.jsx)(A,{task:e})})]})}function D(e){let t=(e.inabilities??[]).reduce((e,{units:t})=>e+t,0);return[e.title&&e.product?g(e.product):void 0,e.origin===`UNEXPECTED`?m(`unexpected`):void 0,e.takenOverFrom?m(`takenOver`,{person:e.takenOverFrom.fullName}):void 0,e.share.exact===`1`?void 0:m(`shared`,{share:e.share.exact}),t>0?m(`unable`,{n:t}):void 0].filter(Boolean).join(` · `)}function O(e){let t=c(e);return t<0?m(`late`,{n:-t}):t===0?m(`today`):m(`inDays`,{n:t})}function k({task:e}){let t=[...new Set((e.outputs??[]).map(({state:e})=>e))],n=j(e)?.reviews?.filter(({withdrawn:e})=>!e).at(-1)?.note;return(0,w.jsxs)(`span`,{children:[t.length===0&&(0,w.jsx)(_,{children:m(`notHandedIn`)}),t.map(e=>(0,w.jsx)(_,{tone:y[e],children:x(e)},e)),n&&(0,w.jsx)(`span`,{className:`dim block`,children:m(`asked`,{note:n})})]})}function A({task:e}){let t=j(e);return t?(0,w.jsx)(p,{to:`/submit`,search:{task:e.id,output:t.id},className:`act`,children:m(`again`)}):v(e)>0?(0,w.jsx)(p,{to:`/submit`,search:{task:e.id},className:`act`,children:m(`submit`)}):null}function j(e){return e.outputs?.find(({state:e})=>e===`RETURNED`)}var M=[`returned`,`overdue`,`soon`,`later`,`waiting`,`done`],N=3;function P(e){let t=(e.outputs??[]).map(({state:e})=>e);if(t.includes(`RETURNED`))return`returned`;if(v(e)>0){let t=c(e.dueOn);return t<0?`overdue`:t<=N?`soon`:`later`}return t.every(e=>e===`VALIDATED`)?`done`:`waiting`}function F(){let{me:e,period:i}=h(),[{sent:o}]=t(),c=f(C,{period:i?.code??``,person:e.person?.id??``},{enabled:!!(i&&e.person)});return i?(0,w.jsxs)(a,{title:m(`title`),children:[o!==void 0&&(0,w.jsx)(n,{children:m(`sent`,{person:o})}),(0,w.jsx)(s,{of:c,children:({tasks:e,me:t})=>{let n=e?.nodes??[],i=t?.person?.superior?.fullName;return n.length===0?(0,w.jsx)(r,{title:m(`empty`),children:i&&m(`emptyWhom`,{person:i})}):(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`p`,{className:`lead`,children:m(`head`,L(n))}),M.map(e=>(0,w.jsx)(I,{name:l(e),tasks:n.filter(t=>P(t)===e)},e))]})}})]}):(0,w.jsx)(a,{title:m(`title`),children:(0,w.jsx)(r,{title:m(`empty`)})})}function I(e){return e.tasks.length===0?null:(0,w.jsx)(T,{caption:`${e.name} (${e.tasks.length})`,tasks:e.tasks})}function L(e){let t=t=>e.reduce((e,n)=>e+t(n),0);return{assigned:t(({quantity:e})=>e),handedIn:t(b),accepted:t(S)}}export{F as default};