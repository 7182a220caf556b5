import{t as e}from"./Textarea-By3smZ3Y.js";import{t}from"./keys-DjCsvYMZ.js";import{F as n,G as r,H as i,K as a,Mt as o,Nt as s,Ot as c,Q as l,St as u,V as d,W as f,X as p,Y as m,Z as h,et as g,ft as _,gt as v,ht as y,i as b,it as x,mt as S,n as C,nt as w,q as T,r as E,tt as D,ut as O,xt as k,z as A}from"./index-85xs1B6E.js";var j=s(o(),1),M=[`again`,`late`,`usual`];function N({submissions:e}){return(e?.length??0)>1?`again`:e?.at(-1)?.late?`late`:`usual`}function P(e){return M.flatMap(t=>e.filter(e=>N(e)===t))}function F({task:e}){return e?.title??(e?.product?O(e.product):``)}var I={panes:`_panes_ykz11_1`,list:`_list_ykz11_7`,open:`_open_ykz11_29`,item:`_item_ykz11_33`,decide:`_decide_ykz11_55`,keys:`_keys_ykz11_60`,kinds:`_kinds_ykz11_68`},L=c(),R=[`INCOMPLETE`,`MAJOR_ERROR`],z=3;function B(n){let{item:r,act:i}=n,{draft:a,change:o,forget:s}=p(`return:${r.id}`,{kind:`INCOMPLETE`,faultyUnits:r.units,newDueOn:V(z),note:``}),[c,d]=(0,j.useState)(!1),m=c&&a.note.trim()===``?b(`needNote`):void 0,_=c&&!a.newDueOn?b(`needDay`):void 0;function v(e){e.preventDefault(),d(!0);let{kind:t,newDueOn:o,note:c,faultyUnits:l}=a;if(!o||c.trim()===``||i.isPending)return;let u=t===`MAJOR_ERROR`?{faultyUnits:l}:{},f={outputId:r.id,expectedVersion:r.version,kind:t,newDueOn:o,note:c};i.mutate({...f,...u},{onSuccess:e=>{s(),n.done(e.returnOutput?.output?.version)}})}return(0,L.jsxs)(`form`,{className:`form`,onSubmit:v,onKeyDown:t,noValidate:!0,children:[(0,L.jsxs)(`fieldset`,{className:I.kinds,children:[(0,L.jsx)(`legend`,{children:b(`kind`)}),R.map((e,t)=>(0,L.jsxs)(`label`,{children:[(0,L.jsx)(`input`,{type:`radio`,name:`kind`,autoFocus:t===0,checked:a.kind===e,onChange:()=>o({kind:e})}),` `,E(e)]},e))]}),a.kind===`MAJOR_ERROR`&&(0,L.jsx)(l,{label:b(`faultyUnits`),value:a.faultyUnits,least:1,most:r.units,error:g(i.error,`faultyUnits`),onChange:e=>o({faultyUnits:e})}),(0,L.jsx)(e,{label:b(`note`),rows:3,required:!0,value:a.note,error:m??g(i.error,`note`),onChange:e=>o({note:e.currentTarget.value})}),(0,L.jsx)(h,{label:b(`newDue`),value:a.newDueOn,required:!0,error:_??g(i.error,`newDueOn`),onChange:e=>o({newDueOn:e})}),(0,L.jsx)(f,{error:i.error,fields:[`faultyUnits`,`note`,`newDueOn`]}),(0,L.jsxs)(`div`,{className:`actions`,children:[(0,L.jsx)(u,{type:`submit`,"aria-disabled":i.isPending,children:b(`send`)}),(0,L.jsx)(u,{variant:`default`,onClick:n.cancel,children:b(`cancel`)})]})]})}function V(e){let t=new Date(`${v()}T00:00:00Z`);return t.setUTCDate(t.getUTCDate()+e),t.toISOString().slice(0,10)}function H(e){let{item:t}=e,{task:n}=t,r=t.submissions?.at(-1);return(0,L.jsxs)(`article`,{className:`panel ${I.item}`,children:[(0,L.jsxs)(`h2`,{ref:e.heading,tabIndex:-1,children:[n?.person?.fullName,` · `,F(t)]}),n&&(0,L.jsx)(`p`,{children:b(`units`,{units:t.units,coefficient:y(1,n.coefficient.exact),points:y(t.units,n.coefficient.exact)})}),(0,L.jsxs)(`dl`,{children:[(0,L.jsx)(`dt`,{children:b(`due`)}),(0,L.jsx)(`dd`,{children:r&&_(r.dueOn)}),(0,L.jsx)(`dt`,{children:b(`handedIn`)}),(0,L.jsxs)(`dd`,{children:[r&&S(r.submittedAt),` `,r?.late&&(0,L.jsx)(A,{tone:`bad`,children:b(`late`)}),` `,(r?.round??1)>1&&(0,L.jsx)(A,{tone:`wait`,children:b(`round`,{n:r?.round??1})})]}),r?.claimedOn&&(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`dt`,{children:b(`completed`)}),(0,L.jsx)(`dd`,{children:_(r.claimedOn)})]}),(0,L.jsx)(`dt`,{children:b(`evidence`)}),(0,L.jsx)(`dd`,{children:(0,L.jsx)(m,{of:r?.evidence??[]})})]}),(0,L.jsx)(U,{item:t}),e.graded&&!e.returning&&(0,L.jsx)(k,{label:b(`quality`),inputMode:`decimal`,value:e.quality,error:g(e.error,`quality`),onChange:t=>e.setQuality(t.currentTarget.value)}),(0,L.jsx)(f,{error:e.error,fields:[`quality`]}),e.returning?(0,L.jsx)(B,{item:t,act:e.giveBack,done:e.returned,cancel:()=>e.setReturning(!1)}):(0,L.jsxs)(`fieldset`,{className:`actions ${I.decide}`,"aria-label":b(`decisions`),children:[(0,L.jsxs)(u,{size:`md`,"aria-disabled":e.busy,onClick:e.validate,children:[b(`validate`),` (A)`]}),(0,L.jsxs)(u,{size:`md`,variant:`default`,onClick:()=>e.setReturning(!0),children:[b(`giveBack`),` (R)`]})]})]})}function U({item:e}){let t=e.reviews??[];return t.length===0?null:(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`h3`,{children:b(`history`)}),(0,L.jsx)(`ul`,{className:`short`,children:t.map(e=>(0,L.jsxs)(`li`,{children:[S(e.reviewedAt),` · `,e.reviewer?.fullName,` ·`,` `,e.returnKind?E(e.returnKind):b(`validate`),e.note&&(0,L.jsx)(`span`,{className:`dim block`,children:e.note})]},e.id))})]})}function W({items:e,open:t}){return(0,L.jsx)(`nav`,{className:I.list,"aria-label":b(`list`),children:M.map(n=>{let r=e.filter(e=>N(e)===n);return r.length===0?null:(0,L.jsxs)(`section`,{children:[(0,L.jsxs)(`h3`,{children:[C(n),` (`,r.length,`)`]}),(0,L.jsx)(`ul`,{children:r.map(e=>(0,L.jsxs)(`li`,{className:e.id===t?I.open:``,children:[(0,L.jsxs)(T,{to:`/validation-queue`,search:{output:e.id},children:[(0,L.jsx)(`strong`,{children:e.task?.person?.fullName}),(0,L.jsx)(`span`,{className:`block`,children:F(e)})]}),e.submissions?.at(-1)?.late&&(0,L.jsx)(A,{tone:`bad`,children:b(`late`)})]},e.id))})]},n)})})}var G=x(`
  query ToValidate {
    outputsToValidate(first: 100) {
      nodes {
        id
        units
        version
        task {
          id
          title
          quantity
          dueOn
          coefficient { display exact }
          product { nameVi nameEn }
          person { id fullName }
          period { code endsOn framework { askedFacts { quality } } }
        }
        submissions {
          round
          submittedAt
          claimedOn
          dueOn
          late
          evidence { link document note file { name path } }
        }
        reviews { id round decision returnKind note newDueOn reviewedAt reviewer { fullName } }
      }
      pageInfo { hasNextPage }
    }
  }
`),K=x(`
  mutation ValidateOutput($input: ValidateOutputInput!) {
    validateOutput(input: $input) {
      output { id version }
      userErrors { code field message }
    }
  }
`),q=x(`
  mutation ReturnOutput($input: ReturnOutputInput!) {
    returnOutput(input: $input) {
      output { id version }
      userErrors { code field message }
    }
  }
`),J=x(`
  mutation WithdrawReview($input: WithdrawReviewInput!) {
    withdrawReview(input: $input) {
      output { id }
      userErrors { code field message }
    }
  }
`),Y=`queue-keys`;function X(e){let[t,n]=(0,j.useState)(localStorage.getItem(Y)!==`off`),r=(0,j.useRef)(e);return r.current=e,(0,j.useEffect)(()=>{if(!t)return;let e=e=>{let t=e.target.closest(`input:not([type=checkbox]), textarea, select`),n=r.current[e.key.toLowerCase()];!n||t||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n())};return document.addEventListener(`keydown`,e),()=>document.removeEventListener(`keydown`,e)},[t]),{on:t,turn:e=>{localStorage.setItem(Y,e?`on`:`off`),n(e)}}}function Z(){let e=w(G,{},{every:6e4});return(0,L.jsx)(a,{title:b(`title`),children:(0,L.jsx)(d,{of:e,children:({outputsToValidate:e})=>(0,L.jsx)(Q,{items:P(e?.nodes??[]),more:e?.pageInfo.hasNextPage??!1})})})}function Q({items:e,more:t}){let[{output:a},o]=n(),[s,c]=(0,j.useState)(``),[l,u]=(0,j.useState)(),[d,p]=(0,j.useState)(!1),[m,h]=(0,j.useState)(``),g=D(K),_=D(q),v=D(J),y=Math.max(0,e.findIndex(({id:e})=>e===a)),x=e[y],S=$(x?.id),C=g.isPending||_.isPending||v.isPending,w=x?.task?.period?.framework?.askedFacts.quality??!1,T=t=>{p(!1),h(``),o({output:e[t]?.id})},E=(t,n)=>{x&&(c(b(t,{task:F(x),person:x.task?.person?.fullName??``})),u(n===void 0?void 0:{outputId:x.id,expectedVersion:n}),T(y+1<e.length?y+1:y-1))},O={validate:()=>{!x||C||d||w&&m.trim()===``||g.mutate({outputId:x.id,expectedVersion:x.version,...w?{quality:m.replace(`,`,`.`)}:{}},{onSuccess:e=>E(`validated`,e.validateOutput?.output?.version)})},giveBack:()=>x&&p(!0),takeBack:()=>{l&&!C&&v.mutate({...l,reason:b(`takenBackReason`)},{onSuccess:()=>{c(b(`takenBack`)),u(void 0),o({output:l.outputId})}})}},k=X({a:O.validate,r:O.giveBack,z:O.takeBack,j:()=>T(Math.min(y+1,e.length-1)),k:()=>T(Math.max(y-1,0))});return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(r,{children:s}),l&&(0,L.jsx)(`button`,{type:`button`,className:`link`,onClick:O.takeBack,children:b(`takeBack`)}),(0,L.jsx)(f,{error:v.error}),x?(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`p`,{className:`lead`,children:[b(`waiting`,{n:e.length}),t&&(0,L.jsx)(`span`,{className:`dim block`,children:b(`first`)})]}),(0,L.jsxs)(`label`,{className:I.keys,children:[(0,L.jsx)(`input`,{type:`checkbox`,checked:k.on,onChange:e=>k.turn(e.currentTarget.checked)}),` `,b(`keysOn`)]}),(0,L.jsxs)(`div`,{className:I.panes,children:[(0,L.jsx)(W,{items:e,open:x.id}),(0,L.jsx)(H,{item:x,heading:S,graded:w,quality:m,setQuality:h,busy:C,error:g.error,validate:O.validate,returning:d,setReturning:p,giveBack:_,returned:e=>E(`returned`,e)},x.id)]})]}):(0,L.jsx)(i,{title:b(`empty`),children:b(`emptyNext`)})]})}function $(e){let t=(0,j.useRef)(null),n=(0,j.useRef)(e);return(0,j.useEffect)(()=>{n.current!==e&&(n.current=e,t.current?.focus({preventScroll:!1}))},[e]),t}export{Z as default};