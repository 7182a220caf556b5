import{t as e}from"./Textarea-By3smZ3Y.js";import{t}from"./NativeSelect-ByKRDvSr.js";import{t as n}from"./keys-DjCsvYMZ.js";import{B as r,F as i,G as a,H as o,J as s,K as c,Mt as l,N as u,Nt as d,Ot as f,P as p,St as m,V as h,W as g,X as _,dt as v,et as y,ht as b,it as x,nt as S,rt as C,t as w,tt as T,ut as E,vt as D,xt as O}from"./index-85xs1B6E.js";var k=d(l(),1),A={judged:`_judged_1jms0_1`,help:`_help_1jms0_9`},j=f();function M(t){let{one:n,own:r,tried:i,chosen:a,why:o}=t,s=(D===`en`?n.helpEn:void 0)??n.helpVi,c=i&&!r&&n.required&&!a?p(`needChoice`):void 0,l=i&&!r&&a&&o.trim()===``?p(`needReason`):void 0,u=c??y(t.error,`${t.at}.value`);return(0,j.jsxs)(`fieldset`,{className:A.judged,children:[(0,j.jsx)(`legend`,{children:E(n)}),s&&(0,j.jsx)(`p`,{className:A.help,children:s}),!n.required&&(0,j.jsx)(`p`,{className:`dim`,children:p(`optional`)}),!r&&n.self&&(0,j.jsx)(`p`,{children:p(`selfChose`,{value:`${b(100,n.self.exact)} %`})}),n.allowed.map(({exact:e})=>(0,j.jsxs)(`label`,{children:[(0,j.jsx)(`input`,{type:`radio`,name:n.component,checked:a===e,onChange:()=>t.onChoose(e)}),` `,b(100,e),` %`]},e)),u&&(0,j.jsx)(`p`,{className:`field-error`,children:u}),a&&(0,j.jsx)(e,{label:p(`judgeReason`),rows:2,required:!r,maxLength:1e3,value:o,error:l??y(t.error,`${t.at}.reason`),onChange:e=>t.onWhy(e.currentTarget.value)})]})}var N=x(`
  query AssessmentPeople($period: PeriodCode!, $after: String) {
    evaluations(periodCode: $period, first: 100, after: $after) {
      nodes { state person { id fullName superior { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`),P=x(`
  query AssessmentForm($period: PeriodCode!, $person: ID!) {
    evaluation(periodCode: $period, personId: $person) {
      id
      state
      version
      selfRemark
      superiorRemark
      criteria {
        code
        nameVi
        nameEn
        maximum { display exact }
        step { display exact }
        self { display exact }
        confirmed { display exact }
        reason
      }
      judgements {
        component
        nameVi
        nameEn
        helpVi
        helpEn
        required
        allowed { display exact }
        self { display exact }
        confirmed { display exact }
        reason
      }
    }
  }
`),F=x(`
  query AssessmentLed($period: PeriodCode!, $person: ID!, $after: String) {
    evaluation(periodCode: $period, personId: $person) {
      score {
        causes { message awaited { fullName } person { fullName } }
        steps(first: 100, after: $after) {
          nodes { number label value { display exact } person { fullName } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`),I=x(`
  mutation ScoreMyself($input: ScoreMyselfInput!) {
    scoreMyself(input: $input) {
      evaluation { id }
      userErrors { code field message }
    }
  }
`),L=x(`
  mutation ConfirmEvaluation($input: ConfirmEvaluationInput!) {
    confirmEvaluation(input: $input) {
      evaluation { id }
      userErrors { code field message }
    }
  }
`);function R(t){let{evaluation:r,own:i}=t,{criteria:a,judgements:o}=r,s=T(I),c=T(L),l=i?s:c,u=e=>i?e.self:e.confirmed,{draft:d,change:f,forget:h}=_(`${i?`score`:`confirm`}:${r.id}:${t.period.id}`,{points:Object.fromEntries(a.map(e=>[e.code,z(u(e))])),reasons:Object.fromEntries(a.map(e=>[e.code,e.reason??``])),chosen:Object.fromEntries(o.map(e=>[e.component,u(e)?.exact??``])),why:Object.fromEntries(o.map(e=>[e.component,e.reason??``])),remark:(i?r.selfRemark:r.superiorRemark)??``}),[v,x]=(0,k.useState)(!1),S=e=>B(d.points[e]??``),C=e=>!i&&S(e.code)!==void 0&&Number(S(e.code))!==Number(e.self?.display),w=e=>(e??``).trim()===``;function D(e){if(e.preventDefault(),x(!0),!(a.every(e=>S(e.code)!==void 0)&&a.every(e=>!C(e)||!w(d.reasons[e.code]))&&(i||o.every(({component:e,required:t})=>d.chosen[e]?!w(d.why[e]):!t)))||l.isPending)return;let n=o.filter(({component:e})=>d.chosen[e]).map(({component:e})=>({component:e,value:d.chosen[e]??``,...w(d.why[e])?{}:{reason:d.why[e]??``}})),u={expectedVersion:r.version,judgements:n,...w(d.remark)?{}:{remark:d.remark}},f=a.map(e=>({code:e.code,points:S(e.code)??``})),p=()=>{h(),t.done()};if(i)s.mutate({...u,periodId:t.period.id,criteria:f},{onSuccess:p});else{let e=a.map((e,t)=>({code:e.code,points:f[t]?.points??``,...C(e)?{reason:d.reasons[e.code]??``}:{}}));c.mutate({...u,evaluationId:r.id,criteria:e},{onSuccess:p})}}let A=()=>f({points:Object.fromEntries(a.map(e=>[e.code,d.points[e.code]||z(e.self)]))}),N=o.filter(({component:e})=>d.chosen[e]);return(0,j.jsxs)(`form`,{className:`form`,onSubmit:D,onKeyDown:n,noValidate:!0,children:[!i&&(0,j.jsxs)(j.Fragment,{children:[r.selfRemark&&(0,j.jsx)(`p`,{children:p(`selfRemark`,{text:r.selfRemark})}),(0,j.jsx)(`div`,{children:(0,j.jsx)(m,{variant:`default`,onClick:A,children:p(`copySelf`)})})]}),a.map((t,n)=>(0,j.jsxs)(`div`,{className:`card form`,children:[!i&&t.self&&(0,j.jsx)(`p`,{children:p(`self`,{points:b(1,t.self.exact),maximum:b(1,t.maximum.exact)})}),(0,j.jsx)(O,{label:p(`points`,{name:E(t)}),description:V(t),inputMode:`decimal`,autoComplete:`off`,required:!0,value:d.points[t.code]??``,error:v&&S(t.code)===void 0?p(`needPoints`):y(l.error,`criteria.${n}.points`),onChange:e=>f({points:{...d.points,[t.code]:e.currentTarget.value}})}),C(t)&&(0,j.jsx)(e,{label:p(`reason`),rows:2,required:!0,value:d.reasons[t.code]??``,error:v&&w(d.reasons[t.code])?p(`needReason`):y(l.error,`criteria.${n}.reason`),onChange:e=>f({reasons:{...d.reasons,[t.code]:e.currentTarget.value}})})]},t.code)),o.map(e=>(0,j.jsx)(M,{one:e,own:i,tried:v,chosen:d.chosen[e.component]??``,why:d.why[e.component]??``,error:l.error,at:`judgements.${N.indexOf(e)}`,onChoose:t=>f({chosen:{...d.chosen,[e.component]:t}}),onWhy:t=>f({why:{...d.why,[e.component]:t}})},e.component)),(0,j.jsx)(e,{label:p(`remark`),rows:3,maxLength:2e3,value:d.remark,error:y(l.error,`remark`),onChange:e=>f({remark:e.currentTarget.value})}),(0,j.jsx)(g,{error:l.error,fields:[`remark`,...a.flatMap((e,t)=>[`criteria.${t}.points`,`criteria.${t}.reason`]),...N.flatMap((e,t)=>[`judgements.${t}.value`,`judgements.${t}.reason`])]}),(0,j.jsx)(`div`,{children:(0,j.jsx)(m,{type:`submit`,"aria-disabled":l.isPending,children:l.isPending?p(`working`):p(i?`score`:`confirm`)})})]})}function z(e){return e?e.display.replace(/(\.\d*?)0+$/,`$1`).replace(/\.$/,``).replace(`.`,`,`):``}function B(e){let t=e.trim().replace(`,`,`.`);return/^\d+(\.\d+)?$/.test(t)?t:void 0}function V(e){let t=b(1,e.maximum.exact);return e.step?p(`step`,{maximum:t,step:b(1,e.step.exact)}):p(`maximum`,{maximum:t})}function H(e){let t=C(F,e,({evaluation:e})=>e?.score?.steps);return(0,j.jsxs)(`section`,{"aria-labelledby":`led`,children:[(0,j.jsx)(`h2`,{id:`led`,children:p(`led`)}),(0,j.jsx)(h,{of:t,children:e=>{let t=e.flatMap(({evaluation:e})=>e?.score?.steps?.nodes??[]).filter(({person:e})=>e),n=(e[0]?.evaluation?.score?.causes??[]).filter(({person:e})=>e);return(0,j.jsxs)(j.Fragment,{children:[n.length>0&&(0,j.jsx)(`ul`,{children:n.map(e=>(0,j.jsxs)(`li`,{children:[e.person?.fullName,`:`,` `,e.awaited?p(`awaits`,{person:e.awaited.fullName,message:e.message}):e.message]},e.message+e.person?.fullName))}),t.length===0?(0,j.jsx)(o,{title:p(`ledNone`)}):(0,j.jsx)(r,{heads:[p(`ledName`),p(`ledStep`),{number:p(`ledValue`)}],children:t.map(e=>(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:e.person?.fullName}),(0,j.jsx)(`td`,{"data-label":p(`ledStep`),children:e.label}),(0,j.jsx)(`td`,{className:`number`,"data-label":p(`ledValue`),children:(0,j.jsx)(s,{of:e.value})})]},e.number))})]})}})]})}function U({evaluation:e}){let{criteria:t,judgements:n,selfRemark:r,superiorRemark:i}=e;return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(`ul`,{className:`rows`,children:[t.map(e=>(0,j.jsx)(`li`,{children:(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`strong`,{children:E(e)}),e.self&&(0,j.jsx)(`p`,{children:p(`self`,{points:b(1,e.self.exact),maximum:b(1,e.maximum.exact)})}),e.confirmed&&(0,j.jsx)(`p`,{children:p(`confirmed`,{points:b(1,e.confirmed.exact)})}),e.reason&&(0,j.jsx)(`p`,{className:`dim`,children:p(`because`,{reason:e.reason})})]})},e.code)),n.map(e=>(0,j.jsx)(`li`,{children:(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`strong`,{children:E(e)}),e.self&&(0,j.jsxs)(`p`,{children:[p(`selfChose`,{value:b(100,e.self.exact)}),` %`]}),e.confirmed&&(0,j.jsxs)(`p`,{children:[p(`confirmed`,{points:b(100,e.confirmed.exact)}),` %`]}),e.reason&&(0,j.jsx)(`p`,{className:`dim`,children:p(`because`,{reason:e.reason})})]})},e.component))]}),r&&(0,j.jsx)(`p`,{children:p(`selfRemark`,{text:r})}),i&&(0,j.jsx)(`p`,{children:p(`superiorRemark`,{text:i})})]})}function W(){let{me:e,period:n}=w(),[{person:r},a]=i(),s=e.person?.id,l=C(N,{period:n?.code??``},({evaluations:e})=>e,{enabled:!!n});return n?(0,j.jsx)(c,{title:p(`title`),children:(0,j.jsx)(h,{of:l,children:i=>{let c=i.flatMap(({evaluations:e})=>e?.nodes??[]).flatMap(({person:e,state:t})=>e?[{...e,state:t}]:[]),l=c.filter(({id:t,superior:n})=>t!==s&&(e.guest||n?.id===s)).sort(v(({fullName:e})=>e)),d=c.filter(({id:e})=>e===s),f=[...l,...d],m=f.find(({id:e})=>e===r)??f[0];return m?(0,j.jsxs)(j.Fragment,{children:[l.length>0&&(0,j.jsx)(`p`,{className:`lead`,children:p(`progress`,{n:l.filter(({state:e})=>e===`CONFIRMED`).length,all:l.length})}),(0,j.jsx)(t,{label:p(`whose`),value:m.id,data:f.map(e=>({value:e.id,label:p(`line`,{person:e.id===s?p(`myself`,{person:e.fullName}):e.fullName,state:u(e.state)})})),onChange:e=>a({person:e.currentTarget.value})}),(0,j.jsx)(G,{period:n,person:m.id,own:m.id===s},`${n.id}:${m.id}`)]}):(0,j.jsx)(o,{title:p(`nobody`)})}})}):(0,j.jsx)(c,{title:p(`title`),children:(0,j.jsx)(o,{title:p(`noPeriod`)})})}function G({period:e,person:t,own:n}){let r=S(P,{period:e.code,person:t}),[i,s]=(0,k.useState)(0);return(0,j.jsx)(h,{of:r,children:({evaluation:r})=>{if(!r||r.criteria.length===0)return(0,j.jsx)(o,{title:p(`noCriteria`)});let c=e.state===`OPEN`?n&&r.state===`CONFIRMED`?p(`settled`):!n&&r.state===`NOT_BEGUN`?p(`notBegun`):void 0:p(`notOpen`);return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(a,{children:i>0&&p(`sent`)}),r.judgements.length>0&&(0,j.jsx)(H,{period:e.code,person:t}),c?(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`p`,{className:`notice`,children:c}),(0,j.jsx)(U,{evaluation:r})]}):(0,j.jsx)(R,{evaluation:r,period:e,own:n,done:()=>s(i+1)},i)]})}})}export{W as default};