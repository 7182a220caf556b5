import{t as e}from"./Textarea-By3smZ3Y.js";import{t}from"./NativeSelect-ByKRDvSr.js";import{t as n}from"./keys-DjCsvYMZ.js";import{B as r,G as i,H as a,J as o,K as s,L as c,Mt as l,Nt as u,Ot as d,Q as f,St as p,V as m,W as h,X as g,Z as _,a as v,dt as y,et as b,ft as x,ht as S,it as C,nt as w,o as T,rt as E,t as D,tt as O,ut as k,xt as A,z as j}from"./index-85xs1B6E.js";import{n as M}from"./work-CHxOjzKs.js";var N=u(l(),1),ee=C(`
  query PlanningPeople($period: PeriodCode!, $after: String) {
    evaluations(periodCode: $period, first: 100, after: $after) {
      nodes { person { id fullName superior { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`),te=C(`
  query PlanningTasks($period: PeriodCode!, $person: ID!) {
    tasks(periodCode: $period, personId: $person, first: 100) {
      nodes {
        id
        title
        origin
        dueOn
        quantity
        unitsHandedOver
        coefficient { exact display }
        share { exact }
        product { nameVi nameEn }
        takenOverFrom { fullName }
        inabilities { units }
        outputs { units state }
      }
      pageInfo { hasNextPage }
    }
  }
`),ne=C(`
  query PlanningProducts($search: String!) {
    products(first: 20, search: $search) {
      nodes { id code nameVi nameEn endedOn coefficient { exact display } }
      pageInfo { hasNextPage }
    }
  }
`),P=C(`
  query PlanningAsked($period: PeriodCode!) {
    period(code: $period) {
      framework { askedFacts { difficulties { nameVi nameEn factor { display } } } }
    }
  }
`),F=C(`
  query PlanningProposals {
    proposalsToDecide(first: 100) {
      nodes {
        id
        title
        reason
        quantity
        dueOn
        origin
        version
        person { fullName }
        period { code }
        product { nameVi nameEn coefficient { display exact } }
      }
      pageInfo { hasNextPage }
    }
  }
`),I=C(`
  query PlanningHandOvers {
    tasksToHandOver(first: 100) {
      nodes {
        id
        title
        dueOn
        unitsHandedOver
        period { code endsOn }
        person { id fullName }
        product { nameVi nameEn }
        inabilities { units reason }
      }
      pageInfo { hasNextPage }
    }
  }
`),L=C(`
  query PlanningCopies($person: ID!, $from: PeriodCode!, $to: PeriodCode!) {
    tasksToCopy(personId: $person, fromPeriodCode: $from, toPeriodCode: $to) {
      dueOn
      problem
      task { id title quantity product { nameVi nameEn } }
    }
  }
`),R=C(`
  mutation AssignTask($input: AssignTaskInput!) {
    assignTask(input: $input) {
      task { id }
      userErrors { code field message }
    }
  }
`),z=C(`
  mutation AssignJointTask($input: AssignJointTaskInput!) {
    assignJointTask(input: $input) {
      task { id }
      userErrors { code field message }
    }
  }
`),B=C(`
  mutation CopyTasks($input: CopyTasksInput!) {
    copyTasks(input: $input) {
      results { task { id } userErrors { code field message } }
      userErrors { code field message }
    }
  }
`),V=C(`
  mutation ApproveProposal($input: ApproveProposalInput!) {
    approveProposal(input: $input) {
      proposal { id }
      userErrors { code field message }
    }
  }
`),H=C(`
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      proposal { id }
      userErrors { code field message }
    }
  }
`),U=C(`
  mutation HandOverTask($input: HandOverTaskInput!) {
    handOverTask(input: $input) {
      task { id }
      userErrors { code field message }
    }
  }
`),W=d(),G=2,K=250;function q(e){let[t,n]=(0,N.useState)(``),[r,i]=(0,N.useState)(``);(0,N.useEffect)(()=>{let e=setTimeout(()=>i(t.trim()),K);return()=>clearTimeout(e)},[t]);let a=r.length>=G,o=w(ne,{search:r},{enabled:a&&!e.value});return e.value?(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`p`,{children:T(`chosen`,{name:e.value.name})}),(0,W.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>e.onChange(void 0),children:T(`other`)}),e.error&&(0,W.jsx)(`p`,{className:`field-error`,children:e.error})]}):(0,W.jsxs)(`div`,{children:[(0,W.jsx)(A,{label:T(`search`),description:T(`searchHint`),autoComplete:`off`,required:!0,value:t,error:e.error,onChange:e=>n(e.currentTarget.value),onKeyDown:e=>e.key===`Enter`&&e.preventDefault()}),a&&(0,W.jsx)(m,{of:o,children:({products:t})=>{let n=(t?.nodes??[]).filter(({endedOn:e})=>!e);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{role:`status`,className:n.length>0?`hidden`:`dim`,children:n.length>0?`${T(`found`)}: ${n.length}`:T(`noProduct`)}),n.length>0&&(0,W.jsx)(`ul`,{className:`rows`,"aria-label":T(`found`),children:n.map(t=>(0,W.jsx)(`li`,{children:(0,W.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>e.onChange({id:t.id,name:k(t)}),children:T(`productLine`,{code:t.code,name:k(t),coefficient:S(1,t.coefficient.exact)})})},t.id))}),t?.pageInfo.hasNextPage&&(0,W.jsx)(`p`,{className:`dim`,children:T(`moreProducts`)})]})}})]})}var J={who:`_who_1apoc_1`,person:`_person_1apoc_14`},Y=50;function X(e){let{parts:t}=e,n=t.reduce((e,{n:t})=>e+t,0),r=t=>e.below.find(e=>e.id===t)?.fullName??``;return(0,W.jsxs)(`fieldset`,{className:J.who,children:[(0,W.jsx)(`legend`,{children:T(`who`)}),(0,W.jsx)(`p`,{className:`dim`,children:T(`whoHint`)}),e.below.map(n=>(0,W.jsxs)(`label`,{children:[(0,W.jsx)(`input`,{type:`checkbox`,checked:t.some(({id:e})=>e===n.id),onChange:r=>e.onChange(r.currentTarget.checked?[...t,{id:n.id,n:1}]:t.filter(({id:e})=>e!==n.id))}),` `,n.fullName]},n.id)),e.error&&(0,W.jsx)(`p`,{className:`field-error`,children:e.error}),t.length>1&&t.map(i=>(0,W.jsxs)(`div`,{children:[(0,W.jsx)(f,{label:T(`parts`,{person:r(i.id)}),value:i.n,least:1,most:Y,onChange:n=>e.onChange(t.map(e=>e.id===i.id?{...e,n}:e))}),(0,W.jsx)(`p`,{className:`dim`,children:T(`partsOf`,{person:r(i.id),n:i.n,all:n})})]},i.id))]})}var re=[`productId`,`title`,`quantity`,`dueOn`,`difficulty`,`personId`,`shares`];function ie(e){let{period:r,below:i}=e,a=w(P,{period:r.code}),o=O(R),s=O(z),{draft:c,change:l,forget:u}=g(`assign:${r.id}`,{product:void 0,title:``,quantity:1,dueOn:r.endsOn,difficulty:``,parts:[],unexpected:!1}),[d,v]=(0,N.useState)(!1),y=c.parts.filter(({id:e})=>i.some(t=>t.id===e)),x=o.isPending||s.isPending,S=y.length>1?s:o,C=e=>b(S.error,e);function E(t,n){t.preventDefault(),v(!0);let[i]=y,{product:a,dueOn:l,quantity:d,difficulty:f}=c;if(!a||!l||!i||n&&!f||x)return;let p={periodId:r.id,productId:a.id,quantity:d,dueOn:l,origin:c.unexpected?`UNEXPECTED`:`PLANNED`,...c.title.trim()?{title:c.title}:{},...n?{difficulty:f}:{}},m=()=>{u(),e.done()};if(y.length===1)o.mutate({...p,personId:i.id},{onSuccess:m});else{let e=y.reduce((e,{n:t})=>e+t,0),t=y.map(({id:t,n})=>({personId:t,numerator:n,denominator:e}));s.mutate({...p,shares:t},{onSuccess:m})}}return(0,W.jsx)(m,{of:a,children:({period:e})=>{let r=e?.framework?.askedFacts.difficulties??[],a=r.length>0;return(0,W.jsxs)(`form`,{className:`form`,onSubmit:e=>E(e,a),onKeyDown:n,noValidate:!0,children:[(0,W.jsx)(q,{value:c.product,error:d&&!c.product?T(`needProduct`):C(`productId`),onChange:e=>l({product:e})}),(0,W.jsx)(A,{label:T(`taskTitle`),maxLength:300,value:c.title,error:C(`title`),onChange:e=>l({title:e.currentTarget.value})}),(0,W.jsx)(f,{label:T(`quantity`),value:c.quantity,least:1,most:1e4,error:C(`quantity`),onChange:e=>l({quantity:e})}),(0,W.jsx)(_,{label:T(`dueOn`),value:c.dueOn,required:!0,error:d&&!c.dueOn?T(`needDay`):C(`dueOn`),onChange:e=>l({dueOn:e})}),a&&(0,W.jsx)(t,{label:T(`difficulty`),required:!0,value:c.difficulty,data:[{value:``,label:T(`choose`)},...r.map(e=>({value:e.factor.display,label:k(e)}))],error:d&&!c.difficulty?T(`needDifficulty`):C(`difficulty`),onChange:e=>l({difficulty:e.currentTarget.value})}),(0,W.jsx)(X,{below:i,parts:y,error:d&&y.length===0?T(`needPerson`):C(`personId`)??C(`shares`),onChange:e=>l({parts:e})}),(0,W.jsxs)(`label`,{children:[(0,W.jsx)(`input`,{type:`checkbox`,checked:c.unexpected,onChange:e=>l({unexpected:e.currentTarget.checked})}),` `,T(`unexpectedBox`)]}),(0,W.jsx)(h,{error:S.error,fields:re}),(0,W.jsx)(`div`,{className:`actions`,children:(0,W.jsx)(p,{type:`submit`,"aria-disabled":x,children:T(x?`working`:`send`)})})]})}})}function ae({below:e}){let t=w(I,{});return(0,W.jsx)(m,{of:t,children:({tasksToHandOver:t})=>(t?.nodes.length??0)>0&&(0,W.jsxs)(`section`,{"aria-labelledby":`hand-overs`,children:[(0,W.jsx)(`h2`,{id:`hand-overs`,children:T(`handOvers`)}),(0,W.jsx)(`ul`,{className:`rows`,children:t?.nodes.map(t=>(0,W.jsx)(`li`,{children:(0,W.jsx)(oe,{task:t,below:e})},`${t.id}:${t.unitsHandedOver}`))}),t?.pageInfo.hasNextPage&&(0,W.jsx)(`p`,{className:`dim`,children:T(`more`)})]})})}function oe({task:e,below:r}){let i=O(U),a=(e.inabilities??[]).reduce((e,{units:t})=>e+t,0)-e.unitsHandedOver,{draft:o,change:s,forget:l}=g(`hand-over:${e.id}:${e.unitsHandedOver}`,{to:``,units:a,dueOn:e.period?.endsOn??e.dueOn}),[u,d]=(0,N.useState)(!1),m=r.filter(({id:t})=>t!==e.person?.id);function v(t){t.preventDefault(),d(!0);let{to:n,units:r,dueOn:a}=o;n&&a&&!i.isPending&&i.mutate({taskId:e.id,toPersonId:n,units:r,dueOn:a},{onSuccess:l})}return(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`p`,{children:(0,W.jsx)(`strong`,{children:e.title??(e.product&&k(e.product))})}),(0,W.jsx)(`p`,{children:T(`left`,{person:e.person?.fullName??``,n:a,day:x(e.dueOn),period:e.period?c(e.period.code):``})}),e.inabilities?.map(({reason:e})=>(0,W.jsx)(`p`,{className:`dim`,children:T(`reason`,{reason:e})},e)),(0,W.jsxs)(`form`,{className:`form`,onSubmit:v,onKeyDown:n,noValidate:!0,children:[(0,W.jsx)(t,{label:T(`to`),required:!0,value:o.to,data:[{value:``,label:T(`choose`)},...m.map(({id:e,fullName:t})=>({value:e,label:t}))],error:u&&!o.to?T(`needPerson`):b(i.error,`toPersonId`),onChange:e=>s({to:e.currentTarget.value})}),(0,W.jsx)(f,{label:T(`howMany`),value:o.units,least:1,most:a,error:b(i.error,`units`),onChange:e=>s({units:e})}),(0,W.jsx)(_,{label:T(`dueOn`),value:o.dueOn,required:!0,error:u&&!o.dueOn?T(`needDay`):b(i.error,`dueOn`),onChange:e=>s({dueOn:e})}),(0,W.jsx)(h,{error:i.error,fields:[`toPersonId`,`units`,`dueOn`]}),(0,W.jsx)(`div`,{children:(0,W.jsx)(p,{type:`submit`,variant:`default`,"aria-disabled":i.isPending,children:i.isPending?T(`working`):T(`handOver`)})})]})]})}function se(e){let[t,n]=(0,N.useState)(!1);return(0,W.jsxs)(`div`,{children:[(0,W.jsx)(p,{variant:`default`,"aria-expanded":t,onClick:()=>n(!t),children:T(`copy`,{period:c(e.from)})}),t&&(0,W.jsx)(ce,{...e})]})}function ce({person:e,from:t,to:n}){let r=w(L,{person:e.id,from:t,to:n.code}),o=O(B),[s,c]=(0,N.useState)([]),l=o.data?.copyTasks?.results??[],u=l.filter(({task:e})=>!e);return(0,W.jsx)(m,{of:r,children:({tasksToCopy:e})=>{let t=(e??[]).flatMap(e=>e.task?[{...e,task:e.task}]:[]),r=t.filter(({problem:e,task:t})=>!e&&!s.includes(t.id)).map(({task:e})=>e.id);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(i,{children:o.isSuccess&&T(`copied`,{n:l.length-u.length})}),u.length>0&&(0,W.jsxs)(`div`,{role:`alert`,className:`notice bad`,children:[(0,W.jsx)(`p`,{children:T(`copyRefused`,{n:u.length})}),(0,W.jsx)(`ul`,{children:[...new Set(u.flatMap(e=>e.userErrors??[]).map(e=>e.message))].map(e=>(0,W.jsx)(`li`,{children:e},e))})]}),t.length===0?(0,W.jsx)(a,{title:T(`copyNone`)}):(0,W.jsxs)(`div`,{className:J.who,children:[t.map(({task:e,problem:t,dueOn:n})=>(0,W.jsxs)(`label`,{children:[(0,W.jsx)(`input`,{type:`checkbox`,disabled:!!t,checked:r.includes(e.id),onChange:t=>c(t.currentTarget.checked?s.filter(t=>t!==e.id):[...s,e.id])}),(0,W.jsxs)(`span`,{children:[e.title??(e.product&&k(e.product)),(0,W.jsxs)(`span`,{className:`dim block`,children:[T(`units`,{n:e.quantity}),` ·`,` `,t?v(t):T(`copyDue`,{day:x(n)})]})]})]},e.id)),(0,W.jsx)(h,{error:o.error}),(0,W.jsx)(`div`,{children:(0,W.jsx)(p,{"aria-disabled":o.isPending||r.length===0,onClick:()=>r.length>0&&!o.isPending&&o.mutate({toPeriodId:n.id,taskIds:r},{onSuccess:()=>c([...s,...r])}),children:o.isPending?T(`working`):T(`copyDo`,{n:r.length})})})]})]})}})}function Z(e){let[t,n]=e.reduce(([e,t],{quantity:n,coefficient:r,share:i})=>{let[a,o]=Q(r.exact),[s,c]=Q(i.exact);return[e*o*c+BigInt(n)*a*s*t,t*o*c]},[0n,1n]);return S(1,`${t}/${n}`)}function Q(e){let[t=`0`,n=`1`]=e.split(`/`);return[BigInt(t),BigInt(n)]}function le({person:e,period:t}){let{periods:n}=D(),r=w(te,{period:t.code,person:e.id}),i=n.find(({endsOn:e})=>e<t.startsOn);return(0,W.jsxs)(`section`,{"aria-label":e.fullName,className:J.person,children:[(0,W.jsx)(`h3`,{children:e.fullName}),(0,W.jsx)(m,{of:r,children:({tasks:t})=>{let n=t?.nodes??[];return n.length===0?(0,W.jsx)(a,{title:T(`none`)}):(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)($,{all:n,person:e}),t?.pageInfo.hasNextPage&&(0,W.jsx)(`p`,{className:`dim`,children:T(`more`)})]})}}),i&&t.state===`OPEN`&&(0,W.jsx)(se,{person:e,from:i.code,to:t})]})}function $({all:e,person:t}){let n=e.filter(({origin:e})=>e!==`PLANNED`);return(0,W.jsx)(r,{caption:(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`span`,{className:`hidden`,children:[t.fullName,`: `]}),T(`load`,{n:e.length,load:Z(e),extra:Z(n)})]}),heads:[T(`task`),{number:T(`coefficient`)},{number:T(`progress`)},T(`due`)],children:e.map(e=>(0,W.jsxs)(`tr`,{children:[(0,W.jsx)(`th`,{scope:`row`,children:(0,W.jsxs)(`span`,{children:[e.title??(e.product&&k(e.product)),(0,W.jsx)(`span`,{className:`dim block`,children:ue(e)})]})}),(0,W.jsx)(`td`,{className:`number`,"data-label":T(`coefficient`),children:(0,W.jsx)(o,{of:e.coefficient})}),(0,W.jsxs)(`td`,{className:`number`,"data-label":T(`progress`),children:[M(e),`/`,e.quantity]}),(0,W.jsx)(`td`,{"data-label":T(`due`),children:x(e.dueOn)})]},e.id))})}function ue(e){let t=(e.inabilities??[]).reduce((e,{units:t})=>e+t,0);return[e.title&&e.product?k(e.product):void 0,e.origin===`UNEXPECTED`?T(`unexpected`):void 0,e.takenOverFrom?T(`takenOver`,{person:e.takenOverFrom.fullName}):void 0,e.share.exact===`1`?void 0:T(`shared`,{share:e.share.exact}),t>0?T(`unable`,{n:t}):void 0].filter(Boolean).join(` · `)}function de(){let e=w(F,{});return(0,W.jsx)(m,{of:e,children:({proposalsToDecide:e})=>(e?.nodes.length??0)>0&&(0,W.jsxs)(`section`,{"aria-labelledby":`proposals`,children:[(0,W.jsx)(`h2`,{id:`proposals`,children:T(`proposals`)}),(0,W.jsx)(`ul`,{className:`rows`,children:e?.nodes.map(e=>(0,W.jsx)(`li`,{children:(0,W.jsx)(fe,{one:e})},e.id))}),e?.pageInfo.hasNextPage&&(0,W.jsx)(`p`,{className:`dim`,children:T(`more`)})]})})}function fe({one:t}){let r=O(V),i=O(H),{draft:a,change:o,forget:s}=g(`decline:${t.id}`,{reason:``}),[l,u]=(0,N.useState)(a.reason!==``),[d,f]=(0,N.useState)(!1),m=d&&a.reason.trim()===``?T(`needReason`):void 0,_={proposalId:t.id,expectedVersion:t.version},v=r.isPending||i.isPending;function y(e){e.preventDefault(),f(!0),a.reason.trim()!==``&&!v&&i.mutate({..._,reason:a.reason},{onSuccess:s})}return(0,W.jsxs)(`div`,{children:[(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`strong`,{children:t.title??(t.product&&k(t.product))}),` `,t.origin===`UNEXPECTED`&&(0,W.jsx)(j,{children:T(`unexpected`)})]}),(0,W.jsx)(`p`,{children:T(`proposed`,{person:t.person?.fullName??``,n:t.quantity,day:x(t.dueOn),period:t.period?c(t.period.code):``})}),(0,W.jsx)(`p`,{className:`dim`,children:T(`reason`,{reason:t.reason})}),(0,W.jsx)(h,{error:r.error}),l?(0,W.jsxs)(`form`,{className:`form`,onSubmit:y,onKeyDown:n,noValidate:!0,children:[(0,W.jsx)(e,{label:T(`declineReason`),rows:2,required:!0,value:a.reason,error:m??b(i.error,`reason`),onChange:e=>o({reason:e.currentTarget.value})}),(0,W.jsx)(h,{error:i.error,fields:[`reason`]}),(0,W.jsxs)(`div`,{className:`actions`,children:[(0,W.jsx)(p,{type:`submit`,"aria-disabled":v,children:T(`decline`)}),(0,W.jsx)(p,{variant:`default`,onClick:()=>u(!1),children:T(`cancel`)})]})]}):(0,W.jsxs)(`div`,{className:`actions`,children:[(0,W.jsx)(p,{"aria-disabled":v,onClick:()=>!v&&r.mutate(_),children:r.isPending?T(`working`):T(`approve`)}),(0,W.jsx)(p,{variant:`default`,onClick:()=>u(!0),children:T(`decline`)})]})]})}function pe(){let{me:e,period:t}=D(),[n,r]=(0,N.useState)(0),o=E(ee,{period:t?.code??``},({evaluations:e})=>e,{enabled:!!(t&&e.person)});return t?(0,W.jsxs)(s,{title:T(`title`),children:[(0,W.jsx)(de,{}),(0,W.jsx)(m,{of:o,children:o=>{let s=o.flatMap(({evaluations:e})=>e?.nodes??[]).flatMap(({person:t})=>t?.superior?.id===e.person?.id&&t||[]).sort(y(({fullName:e})=>e));return s.length===0?(0,W.jsx)(a,{title:T(`nobody`),children:T(`nobodyHint`)}):(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(ae,{below:s}),(0,W.jsxs)(`section`,{"aria-labelledby":`assign`,children:[(0,W.jsx)(`h2`,{id:`assign`,children:T(`assign`)}),(0,W.jsx)(i,{children:n>0&&T(`assigned`)}),t.state===`OPEN`?(0,W.jsx)(ie,{period:t,below:s,done:()=>r(n+1)},`${t.id}:${n}`):(0,W.jsx)(`p`,{className:`notice`,children:T(`notOpen`)})]}),(0,W.jsxs)(`section`,{"aria-labelledby":`people`,children:[(0,W.jsx)(`h2`,{id:`people`,children:T(`people`)}),s.map(e=>(0,W.jsx)(le,{person:e,period:t},e.id))]})]})}})]}):(0,W.jsx)(s,{title:T(`title`),children:(0,W.jsx)(a,{title:T(`noPeriod`)})})}export{pe as default};